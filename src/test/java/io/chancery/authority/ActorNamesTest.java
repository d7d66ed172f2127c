package io.chancery.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of actors in sentences, with the shipped tables. */
class ActorNamesTest {
  private static Authority authority;

  @BeforeAll
  static void load() throws IOException {
    authority = Authority.load(Path.of("ontology", "authority"));
  }

  private static String found(String text) {
    List<String> parts =
        authority.actorsIn(text).stream()
            .map(m -> m.actor().code() + "=" + m.span().of(text))
            .toList();
    return String.join(" ", parts);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "Tokyo and the Kremlin spoke to ASEAN; JP=Tokyo RU=Kremlin ASEAN=ASEAN",
        "the U.S. and the UK, the U.K. and the USA; US=U.S. GB=UK GB=U.K. US=USA",
        "a U.S.-led group, an US-led force; US=U.S. US=US",
        "the U.S.The ministry; US=U.S.",
        "they asked us; ''",
        "it costs US$5 million and NZ$3 million; ''",
        "China's envoy and Fiji’s minister; CN=China FJ=Fiji",
        "a Japan-Malaysia accord, Sino-Russian talks; JP=Japan MY=Malaysia CN=Sino RU=Russian",
        "an Australian-funded wharf, the Solomons-China pact; AU=Australian SB=Solomons CN=China",
        "calm in the Pacific.China's envoy left; CN=China",
        "Papua New Guinea, Equatorial Guinea, Guinea-Bissau and Guinea; PG=Papua New Guinea GQ=Equatorial Guinea GW=Guinea-Bissau GN=Guinea",
        "the South China Sea, the Sea of Japan and the Indian Ocean; ''",
        "the Korean Peninsula, New Mexico and West Virginia; ''",
        "Northern Ireland but Ireland; IE=Ireland",
        "American Samoa and Samoa; AS=American Samoa WS=Samoa",
        "DR Congo, the Republic of Congo and the Congolese; CD=DR Congo CG=Republic of Congo CD=Congolese",
        "Cote d'Ivoire, Côte d’Ivoire and Turkiye; CI=Cote d'Ivoire CI=Côte d’Ivoire TR=Turkiye",
        "Jordan and Chad signed, said Jordan Miller and Chad Potter; JO=Jordan TD=Chad",
        "a player such as Michael Jordan; ''",
        "Jordan Signs Deal, Georgia President Says; JO=Jordan GE=Georgia",
        "a factory in Atlanta, Georgia, and the Georgia governor; GE=Georgia",
        "the Male Club of Kingston met in Malé; MV=Malé",
        "in Brussels the European Commission; EU=Brussels EU=European Commission",
        "OPEC+ and OPEC, the G-7 and G20; OPEC+=OPEC+ OPEC=OPEC G7=G-7 G20=G20",
        "the People's Liberation Army of the People’s Republic of China; CN=People's Liberation Army CN=People’s Republic of China",
        "the Indo-Pacific and an Indo-Japanese drill; IN=Indo JP=Japanese",
        "ni-Vanuatu workers and St Lucia, St. Kitts and Nevis; VU=ni-Vanuatu LC=St Lucia KN=St. Kitts and Nevis",
        "TOKYO — JAPAN AND SOLOMON ISLANDS SIGN; JP=TOKYO JP=JAPAN SB=SOLOMON ISLANDS",
        "Bosnia & Herzegovina; BA=Bosnia & Herzegovina",
        "the Paris Agreement and the Oslo Accords; ''",
        "The Sudan-South Sudan line; SD=Sudan SS=South Sudan",
        "N'Djamena, Nuku’alofa and Nukualofa; TD=N'Djamena TO=Nuku’alofa TO=Nukualofa",
        "a Taliban delegation, the Houthis, M23; Taliban=Taliban Houthis=Houthis M23=M23",
        "paid in Solomon Islands dollars by Air New Zealand; ''",
      })
  void findsTheActors(String text, String expected) {
    assertEquals(expected.equals("''") ? "" : expected, found(text));
  }

  @Test
  void saysByWhatSortOfWord() {
    String text = "Japan, ASEAN, Fijians, Jakarta, Downing Street and USAID";
    assertEquals(
        List.of(
            ActorMention.Manner.NAME,
            ActorMention.Manner.ACRONYM,
            ActorMention.Manner.DEMONYM,
            ActorMention.Manner.CITY,
            ActorMention.Manner.SEAT,
            ActorMention.Manner.ORGAN),
        authority.actorsIn(text).stream().map(ActorMention::manner).toList());
  }

  @Test
  void leavesAParagraphBreakBetweenTwoNames() {
    assertEquals("SD=Sudan", found("They went south.\n\nSouth\n\nSudan"));
  }

  @Test
  void findsCitiesCountriesAndRegionsAsPlaces() {
    String text = "In Geneva, in Japan, in the Red Sea, in Jerusalem and in Singapore";
    List<String> places =
        authority.placesIn(text).stream()
            .map(
                m ->
                    m.place().name()
                        + "/"
                        + m.place().country().map(Actor::code).orElse("-")
                        + "/"
                        + m.settled())
            .toList();
    assertEquals(
        List.of(
            "Geneva/CH/true",
            "Japan/JP/false",
            "Red Sea/-/false",
            "Jerusalem/-/true",
            "Singapore/SG/true"),
        places);
  }
}
