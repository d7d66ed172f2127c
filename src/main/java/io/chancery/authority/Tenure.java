package io.chancery.authority;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person's time in an office.
 *
 * @param holder who
 * @param office short lower-case English title ({@code prime minister}, {@code foreign minister},
 *     {@code secretary-general})
 * @param of the country or body served
 * @param from first day, absent where not known
 * @param to last day, absent while in office
 */
public record Tenure(
    Person holder, String office, Actor of, Optional<LocalDate> from, Optional<LocalDate> to) {

  /** Whether the office was held on that day; an unknown end is open. */
  public boolean covers(LocalDate day) {
    return !from.map(day::isBefore).orElse(false) && !to.map(day::isAfter).orElse(false);
  }
}
