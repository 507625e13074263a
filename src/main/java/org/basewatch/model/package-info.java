/**
 * What a report, a source, a place, a rating and a location are: immutable values of the domain, built on the JDK alone.
 *
 * <p>Every value checks itself when it is made and throws {@link java.lang.IllegalArgumentException} with a sentence that
 * names the wrong field. All types here are immutable and can be used from any thread. Positions are longitude, latitude in
 * decimal degrees on WGS 84; lengths are metres; dates are plain local dates without a time zone.
 */
@NullMarked
package org.basewatch.model;

import org.jspecify.annotations.NullMarked;
