package io.chancery.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.chancery.text.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  private static final SentenceSplitter SPLITTER = SentenceSplitter.create();

  private static List<String> split(String text) {
    return SPLITTER.split(text).stream().map(span -> span.of(text)).toList();
  }

  /** Each row is a text in which a bar marks where one sentence ends and the next begins. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        // abbreviations
        "The U.S. Embassy reopened. |Staff came back.",
        "He met Mr. Brown, Dr. Green and Gen. White. |They ate.",
        "Lt. Gov. Ann Reed and Adm. Joe Poe sailed to St. Lucia. |It rained.",
        "Antony J. Blinken spoke. |John F. Kerry did not.",
        "They met in Washington, D.C. with two envoys.",
        "They met in Washington, D.C. |The envoys left.",
        "It opened at 9 a.m. on Monday. |It closed at 5 p.m. |The crowd left.",
        "On Jan. 5 and Sept. 9 they met. |On Oct. 2 they signed.",
        "Acme Inc. and Bolt Co. of Ohio won. |Crane Ltd. lost.",
        "It is Kenya vs. Ghana today. |The winner gets a cup.",
        "It lives in the U.S. |But it was made in the U.K. |We saw it.",
        "Resolution No. 5 passed. |Did it? |No. |It failed.",
        "The P.R.C. Foreign Ministry spoke.",
        "See Art. 9 and pp. 10-12 of the text. |It is long.",
        "The U.S.-led talks ended. |A U.N. envoy came.",
        "She holds a Ph.D. from Oslo.",
        "We have boats, e.g. Type 5, and cars.",
        // numbers
        "It costs 2.5 million. |The rest is 3.75 percent.",
        "Trade grew 4.5%. |Prices fell.",
        "It was built in 2019. |Five ships came in 2020. |12 left.",
        // ellipses, questions
        "He waited... and waited. |Then he left... |The end.",
        "He waited… and left. |Then… |The end.",
        "Really?! |Yes! |\"Really?\" he asked. |He left. . . and came back.",
        // quotes and brackets
        "\"We agree.\" |He smiled.",
        "“We agree.” |He smiled. |‘So do I.’ |They left.",
        "He said, “We agree.” |“So do we,” she said.",
        "He said: \"We agree. |We always did.\" |She left.",
        "\"Will it work?\" the envoy asked.",
        "He left (it was late). |(She stayed.) |They slept [at last]. |Good.",
        "“We agree. ” |He smiled.",
        // no space
        "It lies in the South Pacific.|China's envoy left.",
        "It brings \"peace and security.\"|Once it came, all was well.",
        "So he said.|“This is good.”|They left.",
        "It is a small country.|New Rules apply in 2023.|The end.",
        "It is over,” he said.|He left.",
        "Norway joined NATO.|Finland did too.",
        "Is it over?|Yes, it is!|“Good.”",
        "See www.state.example.gov/Some.Page and http://a.example/B.Html now.",
        "Write to Jo.Smith@Example.Org or read Notes.PDF today.",
        "St.Petersburg and St. Petersburg are one. |Ph.D holders and U.S.Navy ships came.",
        // lines
        "A headline without a full stop|\n\nThe text starts here. |It goes on.",
        "Prime Minister opens port|\nBy Jane Doe|\nThe port is open.",
        "They agreed to|\n\n- build a port|\n- train pilots|\n\nThat is all.",
        "They agreed:|\n• to build a port |• to train pilots|\n1. The first point.|\n2. The second one.",
        "This line goes over\nto the next. |Good.",
        "First.|\r\nSecond|\r\n\r\nThird.",
      })
  void splits(String marked) {
    String text = marked.replace("|", "");
    List<String> expected =
        List.of(marked.split("\\|", -1)).stream()
            .map(part -> part.strip().replaceFirst("^[-•] ", ""))
            .toList();
    assertEquals(expected, split(text));
  }

  @Test
  void joinsTheLinesOfAWrappedText() {
    String text =
        """
        The two ministers met on Tuesday in the capital and spoke
        about fishing. Prime Minister Vale told reporters at the
        end of the day that all was well and that the talks would
        continue in the spring.
        """;
    assertEquals(2, split(text).size());
  }

  @Test
  void findsNothingInBlanksAndDashes() {
    assertEquals(List.of(), split(""));
    assertEquals(List.of(), split(" \n\n -- \n ... \n\u00a0"));
  }

  @Test
  void leavesNoWordOutAndKeepsTheOrder() {
    String text = "One two. Three\n\n• four. \"Five six.\"Seven (eight). 9";
    int at = 0;
    StringBuilder between = new StringBuilder();
    for (Span sentence : SPLITTER.split(text)) {
      between.append(text, at, sentence.start());
      at = sentence.end();
    }
    between.append(text.substring(at));
    assertEquals("", between.toString().replaceAll("[^A-Za-z0-9]", ""));
  }

  @Test
  void staysQuickOnHostileText() {
    for (String unit : List.of(".", "a.", "A.", ". ", "\"", "a.B", "\n", "(", "a\n", "www.")) {
      String text = unit.repeat(200_000);
      assertTimeoutPreemptively(Duration.ofSeconds(2), () -> SPLITTER.split(text), unit);
    }
  }
}
