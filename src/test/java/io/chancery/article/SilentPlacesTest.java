package io.chancery.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chancery.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SilentPlacesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Photo: Harbour news service",
        "Photo: twitter / @portnews",
        "FILE PHOTO: The minister of trade leaves a meeting, March 18, 2019. REUTERS/Jo Sample",
        "FILE PHOTO - A minister walks to the car in the capital. REUTERS/Jo Sample",
        "Image source, Getty Images",
        "(Photo by Jo Sample/AFP)",
        "Enlarge this image toggle caption Jo Sample/Reuters Jo Sample/Reuters",
        "Read also: Port opens after storm",
        "Related Coverage Minister says port will open",
        "Related:",
        "Share",
        "Facebook | Twitter | WhatsApp",
        "Share this article on Facebook",
        "Sign up for our daily newsletter",
        "We use cookies to make this site better.",
        "Copyright © 2019 The Harbour Times, LLC. Click here for reprint permission.",
        "© 2019 harbour.example All Rights Reserved.",
        "For more information, contact PRESS-desk@example.org.",
        "For further information, please contact Jo Sample at jo@example.org or visit example.org.",
        "For updates, follow @PortDesk on Twitter.",
        "@portdesk",
        "###",
        "# # #",
        "With files from Reuters",
        "Reporting by Jo Sample and Al Other; Editing by Mo Third",
        "Terima kasih sudah membaca berita ini",
        "Merci de nous avoir lu",
        "Спасибо за внимание",
      })
  void silencesALineThatStatesNothing(String line) {
    assertEquals(List.of(line), silent("The port was opened.\n\nThey agreed.\n\n" + line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share prices fell after the talks.",
        "The Example prime minister Jo Sample.",
        "Photographs show that the ship has arrived.",
        "Follow-up talks will be held in Suva.",
        "Contact between the two sides broke off on Monday.",
        "Related talks on fisheries ended on Friday with a deal.",
        "SUVA, Fiji (AP) — The ministers met.",
        "Watch over the strait was handed to the navy.",
        "Download speeds will rise after Japan's grant of $2 million.",
        "The minister said on Twitter that the deal was signed.",
        "Read more widely, the pact binds both sides to consult.",
        "Reporting by the ministry shows that Japan gave 5 million dollars.",
        "Sign of the times: Fiji and Tonga sign up for the new trade pact.",
        "Japan and Fiji",
        "Copyright talks between Japan and Fiji ended with a treaty.",
        "Related articles of the treaty were ratified by Japan.",
        "Photos by satellites show Fijian ships in port.",
        "For questions of security both sides will follow the 2018 pact.",
        "Jokowi, Anwar Ibrahim, Sultan Hassanal",
      })
  void leavesWhatMayStateAFact(String line) {
    assertEquals(List.of(), silent("They agreed.\n\n" + line));
  }

  @Test
  void silencesOnlyTheSentenceInsideAParagraph() {
    assertEquals(
        List.of("For more information, please contact the desk at desk@example.org."),
        silent(
            "Fiji signed. For more information, please contact the desk at desk@example.org. Tonga"
                + " waits."));
  }

  @Test
  void findsASentenceThatIsGluedToTheOneBefore() {
    assertEquals(
        List.of("Follow us on Twitter."), silent("The deal was signed.Follow us on Twitter."));
  }

  @Test
  void silencesOnlyTheCreditBehindACaption() {
    assertEquals(
        List.of("(Photo by Jo Sample/AFP)"),
        silent("Ministers sign the pact in Suva. (Photo by Jo Sample/AFP)"));
  }

  @Test
  void keepsTheCaptionAboveACredit() {
    assertEquals(
        List.of("Photo: SIG desk"),
        silent(
            "They met.\nExample Islands prime minister Jo Sample. \nPhoto: SIG desk\nThey left."));
  }

  @Test
  void silencesAForeignLineOnlyAtTheEnd() {
    assertEquals(List.of(), silent("They met.\n\nMerci de nous avoir lu\n\nThey agreed."));
  }

  @Test
  void givesSortedPlacesThatCountFromTheTitle() {
    String title = "Port opens";
    String text = "Port opens\n\nPhoto: A\n\nIt opened.\n\nShare";
    List<Span> places = SilentPlaces.in(title, text);
    assertEquals(places.stream().sorted().toList(), places);
    assertEquals(
        List.of("Port opens", "Photo: A", "Share"),
        places.stream().map(p -> p.of(title + "\n" + text)).toList());
  }

  @Test
  void tellsTheLineOfABadRule() {
    var error =
        assertThrows(
            IllegalArgumentException.class,
            () -> Boilerplate.parse(List.of("# fine", "word nonsense")));
    assertTrue(String.valueOf(error.getMessage()).contains("boilerplate.txt:2"));
  }

  @Test
  @Timeout(10)
  void staysQuickOnHostileText() {
    String text =
        "share ".repeat(50_000)
            + "\n"
            + "@".repeat(75_000)
            + "\n"
            + "For more information ".repeat(10_000)
            + "\n"
            + "(photo by ".repeat(10_000)
            + "\n"
            + "a. A".repeat(25_000)
            + "\n"
            + "x\n".repeat(25_000);
    assertFalse(SilentPlaces.in("t", text).size() > 25_010);
  }

  private static List<String> silent(String text) {
    String title = "A title";
    return SilentPlaces.in(title, text).stream().map(p -> p.of(title + "\n" + text)).toList();
  }
}
