package io.chancery.ontology;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How the grammatical arguments of a word fill the properties of a record (a {@code
 * synsem:SyntacticFrame}).
 *
 * @param iri its IRI in the lexicon
 * @param type IRI of the class of the record
 * @param arguments in the order of their functions
 */
public record Frame(String iri, String type, List<Argument> arguments) {

  /** The grammatical functions that a frame can name. */
  public enum Function {
    SUBJECT,
    OBJECT,
    INDIRECT_OBJECT,
    PREPOSITION,
    POSSESSOR,
    MODIFIER
  }

  /**
   * One argument.
   *
   * @param function its grammatical function
   * @param markers the prepositions that introduce it, lower case; empty but for {@link
   *     Function#PREPOSITION}
   * @param fills IRIs of the properties that it fills, each where the range fits; empty where it is
   *     the record itself
   * @param itself whether the argument names the record itself ("signed a pact")
   */
  public record Argument(
      Function function, Set<String> markers, List<String> fills, boolean itself) {

    public Argument {
      markers = Set.copyOf(markers);
      fills = List.copyOf(fills);
    }
  }

  public Frame {
    arguments = List.copyOf(arguments);
  }

  /** The argument that names the record itself, if the frame has one. */
  public Optional<Argument> itself() {
    return arguments.stream().filter(Argument::itself).findFirst();
  }
}
