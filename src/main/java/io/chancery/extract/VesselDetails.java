package io.chancery.extract;

import io.chancery.authority.Actor;
import io.chancery.authority.Authority;
import io.chancery.extract.Value.ActorValue;
import io.chancery.extract.Value.NumberValue;
import io.chancery.extract.Value.TextValue;
import io.chancery.language.ParsedToken;
import io.chancery.ontology.Dip;
import io.chancery.ontology.LexicalEntry;
import io.chancery.ontology.Lexicon;
import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Adds to the draft of a vessel its type as written, its count, its name and the state that the
 * name's prefix shows.
 */
final class VesselDetails {

  private static final int MAX_NAME = 5;

  private final Lexicon lexicon;
  private final Authority authority;
  private final Setting setting;

  VesselDetails(Lexicon lexicon, Authority authority, Setting setting) {
    this.lexicon = lexicon;
    this.authority = authority;
    this.setting = setting;
  }

  Draft added(Draft draft, Trigger trigger, Tree tree) {
    List<Slot> slots = new ArrayList<>(draft.slots());
    slots.add(
        new Slot(
            Dip.VESSEL_TYPE,
            new TextValue(trigger.form().toLowerCase(Locale.ROOT)),
            trigger.span()));
    Optional<Span> name =
        trigger.name().isPresent() ? Optional.of(trigger.span()) : nameBeside(trigger, tree);
    name.ifPresent(n -> slots.add(new Slot(Dip.NAME, new TextValue(n.of(setting.content())), n)));
    name.flatMap(this::flag)
        .filter(a -> draft.first(Dip.OPERATOR).isEmpty())
        .ifPresent(a -> slots.add(new Slot(Dip.OPERATOR, new ActorValue(a), name.get())));
    quantity(trigger.head(), name.isPresent(), tree).ifPresent(slots::add);
    return draft.with(slots);
  }

  /** "the destroyer Xining", "USNS Mercy, a hospital ship". */
  private Optional<Span> nameBeside(Trigger trigger, Tree tree) {
    int after = indexAfter(trigger, tree);
    Optional<Span> right = run(after, tree);
    if (right.isPresent()) {
      return right;
    }
    boolean comma = after < tree.tokens().size() && tree.tokens().get(after).form().equals(",");
    if (comma) {
      Optional<Span> prefixed = run(after + 1, tree).filter(n -> prefixOf(n).isPresent());
      if (prefixed.isPresent()) {
        return prefixed;
      }
    }
    if (trigger.head().label().equals("appos")) {
      return tree.parent(trigger.head())
          .filter(p -> p.pos().startsWith("NNP"))
          .flatMap(p -> runEnding(p, tree));
    }
    return Optional.empty();
  }

  private static int indexAfter(Trigger trigger, Tree tree) {
    int i = trigger.head().index() + 1;
    while (i < tree.tokens().size() && tree.tokens().get(i).span().start() < trigger.span().end()) {
      i++;
    }
    return i;
  }

  private Optional<Span> run(int from, Tree tree) {
    int start = from;
    while (start < tree.tokens().size() && isQuote(tree.tokens().get(start))) {
      start++;
    }
    int to = start;
    while (to < tree.tokens().size()
        && to - start < MAX_NAME
        && isNamePart(tree.tokens().get(to))) {
      to++;
    }
    return to > start ? Optional.of(span(start, to, tree)) : Optional.empty();
  }

  private Optional<Span> runEnding(ParsedToken last, Tree tree) {
    int from = last.index();
    while (from > 0 && isNamePart(tree.tokens().get(from - 1))) {
      from--;
    }
    return Optional.of(span(from, last.index() + 1, tree));
  }

  private boolean isNamePart(ParsedToken token) {
    boolean capital = Character.isUpperCase(token.form().codePointAt(0));
    boolean named = setting.actorAt(token.span().start()).isPresent();
    boolean person = lexicon.isCue(token.form(), "Office");
    boolean date = setting.dates().stream().anyMatch(d -> d.span().overlaps(token.span()));
    return (capital || token.form().equals("-") || token.form().matches("\\d{1,4}"))
        && !named
        && !person
        && !date
        && token.pos().startsWith("N");
  }

  private static boolean isQuote(ParsedToken token) {
    return token.form().matches("[\"'“”‘’`]+") || token.pos().equals("``");
  }

  private static Span span(int from, int to, Tree tree) {
    return tree.tokens().get(from).span().cover(tree.tokens().get(to - 1).span());
  }

  private Optional<LexicalEntry> prefixOf(Span name) {
    String text = name.of(setting.content());
    int blank = text.indexOf(' ');
    String first = blank < 0 ? text : text.substring(0, blank);
    return lexicon.word(first).stream()
        .filter(e -> e.cues().contains("ShipPrefix") && e.form().equals(first))
        .findFirst();
  }

  private Optional<Actor> flag(Span name) {
    return prefixOf(name).flatMap(LexicalEntry::code).flatMap(authority::actor);
  }

  private Optional<Slot> quantity(ParsedToken noun, boolean named, Tree tree) {
    for (ParsedToken c : tree.children(noun, "nmod", "num", "nummod", "compound", "det")) {
      if (c.pos().equals("CD")) {
        Optional<Long> number = number(c.form());
        if (number.isPresent() && number.get() < 1000) {
          return Optional.of(new Slot(Dip.QUANTITY, new NumberValue(number.get()), c.span()));
        }
      }
    }
    boolean one =
        named || tree.children(noun, "det").stream().anyMatch(d -> lexicon.isCue(d.lemma(), "One"));
    boolean singular = noun.pos().equals("NN") || noun.pos().equals("NNP");
    return one && singular
        ? Optional.of(new Slot(Dip.QUANTITY, new NumberValue(1), noun.span()))
        : Optional.empty();
  }

  private Optional<Long> number(String form) {
    String plain = form.replace(",", "");
    if (plain.matches("\\d{1,9}")) {
      return Optional.of(Long.parseLong(plain));
    }
    return lexicon.word(form).stream()
        .filter(e -> e.cues().contains("Number"))
        .flatMap(e -> e.code().stream())
        .map(Long::parseLong)
        .findFirst();
  }
}
