package io.chancery.rdf;

import io.chancery.language.PartialDate;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** Dates as literals: as exact as they are known. */
final class Dates {

  private Dates() {}

  static Literal literal(PartialDate date) {
    if (date.day().isPresent()) {
      return Values.literal(date.toString(), XSD.DATE);
    }
    return Values.literal(date.toString(), date.month().isPresent() ? XSD.GYEARMONTH : XSD.GYEAR);
  }
}
