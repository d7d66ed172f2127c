package io.chancery.authority;

import io.chancery.text.Span;

/**
 * A place in a text that names a city, a country or a region as a location.
 *
 * @param span the name
 * @param place the location
 * @param settled true for a city or other spot within one country, false for a whole country or a
 *     region
 */
public record PlaceMention(Span span, Place place, boolean settled) {}
