package io.chancery.authority;

import java.util.Optional;

/**
 * A place where meetings and signings happen.
 *
 * @param name its English name
 * @param country whose territory it lies in; absent for seas and regions
 */
public record Place(String name, Optional<Actor> country) {}
