package org.basewatch.io;

import java.util.List;
import java.util.Optional;

/**
 * A record that was read and whose links are still to be checked.
 *
 * @param record the record; empty if it is broken
 * @param id its id, if that could be read, so that others that point to it can be told what became of it
 * @param line where it begins
 * @param path where it stands
 * @param references the links that it holds
 */
record Draft<T>(Optional<T> record, Optional<String> id, int line, JsonPath path, List<Reference> references) {}
