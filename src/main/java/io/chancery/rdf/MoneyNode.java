package io.chancery.rdf;

import static org.eclipse.rdf4j.model.util.Values.literal;

import io.chancery.language.Money;
import io.chancery.ontology.Dip;
import java.math.BigDecimal;
import java.util.Locale;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** An amount of money as a node of the graph. */
final class MoneyNode {

  private MoneyNode() {}

  static IRI write(Money money, IRI node, Quads quads) {
    String words = money.qualifier().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    boolean exact = money.qualifier() == Money.Qualifier.EXACT;
    String plain = plain(money.value());
    quads.typed(node, Dip.MONETARY_AMOUNT);
    quads.add(
        node, RDFS.LABEL, literal((exact ? "" : words + " ") + money.currency() + " " + plain));
    // the canonical form of XML Schema 1.0, which the store gives back
    quads.add(
        node, Dip.VALUE, Values.literal(plain.contains(".") ? plain : plain + ".0", XSD.DECIMAL));
    quads.add(node, Dip.CURRENCY, literal(money.currency()));
    if (!exact) {
      quads.add(node, Dip.QUALIFIER, literal(words));
    }
    return node;
  }

  /** No exponent and no trailing zeros after the point: one amount, one form. */
  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
