package org.basewatch.map;

/**
 * One attribute of a feature of the user's own, as it stands in the file.
 *
 * @param name what the file calls it
 * @param value its value in words, without a format of our own; "" if the feature has none
 */
public record FeatureAttribute(String name, String value) {}
