package io.chancery.extract;

import io.chancery.language.ParsedToken;
import io.chancery.ontology.Lexicon;
import java.util.Optional;

/**
 * Reads from a verb's auxiliaries, its negation and the verbs above it whether it tells of
 * something done, planned, possible or denied. The words that decide are cues of the lexicon.
 */
final class StandingReader {

  private static final int MAX_CLIMB = 6;

  private final Lexicon lexicon;

  StandingReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The standing of what the verb or nominal says. */
  Standing of(ParsedToken word, Tree tree) {
    if (!tree.isVerb(word)) {
      return ofNoun(word, tree);
    }
    Standing own = own(word, tree);
    if (own == Standing.DENIED) {
      return own;
    }
    Standing above = fromAbove(word, tree, 0);
    return above.isReal() ? own : combine(own, above);
  }

  /**
   * A noun stands as the words before it say, and as the verb above it where that plans or denies.
   */
  private Standing ofNoun(ParsedToken noun, Tree tree) {
    for (ParsedToken c : tree.children(noun, "det", "neg", "amod", "nmod")) {
      if (c.label().equals("neg") || lexicon.isCue(c.lemma(), "Denied")) {
        return Standing.DENIED;
      }
      if (lexicon.isCue(c.lemma(), "Planned") && !tree.isVerb(c)) {
        return Standing.PLANNED;
      }
    }
    return tree.clauseAbove(noun).map(v -> of(v, tree)).orElse(Standing.DONE);
  }

  private Standing own(ParsedToken verb, Tree tree) {
    Standing standing = Standing.DONE;
    for (ParsedToken c : tree.sentence().children(verb)) {
      if (c.label().equals("neg")
          || (c.label().equals("advmod") && lexicon.isCue(c.lemma(), "Denied"))) {
        return Standing.DENIED;
      }
      if (c.label().equals("aux") || c.label().equals("modal")) {
        standing = combine(standing, auxiliary(c, verb));
      }
      if (c.label().equals("mark") && lexicon.isCue(c.lemma(), "Possible")) {
        standing = combine(standing, Standing.POSSIBLE);
      }
      if (c.label().equals("dobj") && !tree.children(c, "neg").isEmpty()) {
        return Standing.DENIED;
      }
    }
    if (verb.label().equals("conj")
        && !tree.hasOwnSubject(verb)
        && tree.children(verb, "aux").isEmpty()) {
      Optional<ParsedToken> first = tree.parent(verb).filter(tree::isVerb);
      if (first.isPresent() && sameForm(first.get(), verb)) {
        return combine(standing, own(first.get(), tree));
      }
    }
    return standing;
  }

  private static boolean sameForm(ParsedToken a, ParsedToken b) {
    return a.pos().equals(b.pos()) || (b.pos().equals("VBP") && a.pos().equals("VB"));
  }

  private Standing auxiliary(ParsedToken aux, ParsedToken verb) {
    if (lexicon.isCue(aux.lemma(), "Planned") || lexicon.isCue(aux.form(), "Planned")) {
      return Standing.PLANNED;
    }
    if (lexicon.isCue(aux.lemma(), "Possible")) {
      return Standing.POSSIBLE;
    }
    if (aux.pos().equals("TO")) {
      return verb.label().equals("root") ? Standing.PLANNED : Standing.DONE;
    }
    return verb.pos().equals("VBG") && !aux.pos().equals("VBN")
        ? Standing.PROGRESSIVE
        : Standing.DONE;
  }

  private Standing fromAbove(ParsedToken verb, Tree tree, int depth) {
    Optional<ParsedToken> parent = tree.parent(verb);
    if (parent.isEmpty() || depth > MAX_CLIMB) {
      return Standing.DONE;
    }
    ParsedToken head = parent.get();
    boolean infinitive = tree.children(verb, "aux").stream().anyMatch(a -> a.pos().equals("TO"));
    return switch (verb.label()) {
      case "xcomp", "oprd" ->
          embedded(head, verb, tree, infinitive ? cue(head, tree) : Standing.DONE, depth);
      case "ccomp" -> embedded(head, verb, tree, clauseCue(head, tree), depth);
      case "acl" ->
          infinitive ? embedded(head, verb, tree, infinitiveOn(head), depth) : Standing.DONE;
      case "advcl" ->
          infinitive ? combine(Standing.PLANNED, of(head, tree)) : conditional(verb, tree);
      case "conj" ->
          tree.isVerb(head) && !tree.hasOwnSubject(verb)
              ? fromAbove(head, tree, depth + 1)
              : Standing.DONE;
      case "pcomp" -> tree.clauseAbove(verb).map(v -> gerundUnder(v, tree)).orElse(Standing.DONE);
      default -> Standing.DONE;
    };
  }

  private Standing gerundUnder(ParsedToken head, Tree tree) {
    Standing cue = cue(head, tree);
    return cue == Standing.DENIED
        ? Standing.DENIED
        : cue.isReal() ? Standing.DONE : Standing.PLANNED;
  }

  private Standing conditional(ParsedToken verb, Tree tree) {
    return tree.children(verb, "mark").stream().anyMatch(m -> lexicon.isCue(m.lemma(), "Possible"))
        ? Standing.POSSIBLE
        : Standing.DONE;
  }

  private Standing embedded(
      ParsedToken head, ParsedToken verb, Tree tree, Standing cue, int depth) {
    Standing matrix = tree.isVerb(head) ? own(head, tree) : Standing.DONE;
    if (matrix == Standing.DENIED && cue == Standing.DENIED) {
      return Standing.DONE;
    }
    if (matrix == Standing.DENIED && verb.label().equals("xcomp")) {
      return Standing.DENIED;
    }
    Standing higher = fromAbove(head, tree, depth + 1);
    return combine(combine(cue, matrix.isReal() ? Standing.DONE : matrix), higher);
  }

  private Standing cue(ParsedToken head, Tree tree) {
    if (lexicon.isCue(head.lemma(), "Denied")) {
      return Standing.DENIED;
    }
    if (lexicon.isCue(head.lemma(), "Planned")) {
      return Standing.PLANNED;
    }
    for (ParsedToken c : tree.children(head, "acomp", "advmod", "attr", "prep")) {
      if (lexicon.isCue(c.lemma(), "Denied")) {
        return Standing.DENIED;
      }
      if (lexicon.isCue(c.lemma(), "Planned") && !c.label().equals("advmod")) {
        return Standing.PLANNED;
      }
    }
    return Standing.DONE;
  }

  /**
   * Only a few verbs plan or deny what a that-clause says; "said" and "announced" leave it as it
   * is.
   */
  private Standing clauseCue(ParsedToken head, Tree tree) {
    if (lexicon.isCue(head.lemma(), "Saying")) {
      return Standing.DONE;
    }
    return cue(head, tree);
  }

  private Standing infinitiveOn(ParsedToken noun) {
    if (lexicon.isCue(noun.lemma(), "Denied")) {
      return Standing.DENIED;
    }
    return Standing.PLANNED;
  }

  private static Standing combine(Standing a, Standing b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
