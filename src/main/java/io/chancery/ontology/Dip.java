package io.chancery.ontology;

/**
 * The terms of the ontology that Java code names; {@code docs/graph-model.md} says what each means.
 */
public final class Dip {

  public static final String NAMESPACE = "https://w3id.org/chancery/ontology#";
  public static final String KINDS = "https://w3id.org/chancery/kind/";
  public static final String STATUSES = "https://w3id.org/chancery/status/";
  public static final String TOPICS = "https://w3id.org/chancery/topic/";

  public static final String RECORD = NAMESPACE + "Record";
  public static final String AGREEMENT = NAMESPACE + "Agreement";
  public static final String GRANT = NAMESPACE + "Grant";
  public static final String VESSEL = NAMESPACE + "Vessel";
  public static final String INITIATIVE = NAMESPACE + "Initiative";
  public static final String MEETING = NAMESPACE + "Meeting";
  public static final String TENURE = NAMESPACE + "Tenure";
  public static final String COUNTRY = NAMESPACE + "Country";
  public static final String ORGANIZATION = NAMESPACE + "Organization";
  public static final String LEADER = NAMESPACE + "Leader";
  public static final String OFFICE_CLASS = NAMESPACE + "Office";
  public static final String PLACE_CLASS = NAMESPACE + "Place";
  public static final String MONETARY_AMOUNT = NAMESPACE + "MonetaryAmount";
  public static final String ARTICLE = NAMESPACE + "Article";
  public static final String PASSAGE = NAMESPACE + "Passage";

  public static final String KIND = NAMESPACE + "kind";
  public static final String STATUS = NAMESPACE + "status";
  public static final String TOPIC = NAMESPACE + "topic";
  public static final String NAME = NAMESPACE + "name";
  public static final String DATE = NAMESPACE + "date";
  public static final String DATE_BASIS = NAMESPACE + "dateBasis";
  public static final String PLACE = NAMESPACE + "place";
  public static final String EVIDENCE = NAMESPACE + "evidence";
  public static final String REASON = NAMESPACE + "reason";
  public static final String AMOUNT = NAMESPACE + "amount";
  public static final String EQUIVALENT_AMOUNT = NAMESPACE + "equivalentAmount";
  public static final String VALUE = NAMESPACE + "value";
  public static final String CURRENCY = NAMESPACE + "currency";
  public static final String QUALIFIER = NAMESPACE + "qualifier";
  public static final String PARTY = NAMESPACE + "party";
  public static final String SIGNER = NAMESPACE + "signer";
  public static final String DONOR = NAMESPACE + "donor";
  public static final String RECIPIENT = NAMESPACE + "recipient";
  public static final String PURPOSE = NAMESPACE + "purpose";
  public static final String PROGRAMME = NAMESPACE + "programme";
  public static final String PART_OF_TOTAL = NAMESPACE + "partOfTotal";
  public static final String VESSEL_TYPE = NAMESPACE + "vesselType";
  public static final String QUANTITY = NAMESPACE + "quantity";
  public static final String PROVIDER = NAMESPACE + "provider";
  public static final String RECEIVER = NAMESPACE + "receiver";
  public static final String OPERATOR = NAMESPACE + "operator";
  public static final String FOUNDER = NAMESPACE + "founder";
  public static final String MEMBER = NAMESPACE + "member";
  public static final String PARTICIPANT = NAMESPACE + "participant";
  public static final String ATTENDEE = NAMESPACE + "attendee";
  public static final String HOLDER = NAMESPACE + "holder";
  public static final String OFFICE = NAMESPACE + "office";
  public static final String OFFICE_OF = NAMESPACE + "officeOf";
  public static final String FORMER = NAMESPACE + "former";
  public static final String VALID_FROM = NAMESPACE + "validFrom";
  public static final String VALID_TO = NAMESPACE + "validTo";
  public static final String CODE = NAMESPACE + "code";
  public static final String IN_COUNTRY = NAMESPACE + "inCountry";
  public static final String QUOTE = NAMESPACE + "quote";
  public static final String START = NAMESPACE + "start";
  public static final String END = NAMESPACE + "end";
  public static final String IN_ARTICLE = NAMESPACE + "inArticle";
  public static final String ARTICLE_ID = NAMESPACE + "articleId";
  public static final String PUBLISHER = NAMESPACE + "publisher";
  public static final String PUBLISHED = NAMESPACE + "published";
  public static final String URL = NAMESPACE + "url";
  public static final String CONTENT_HASH = NAMESPACE + "contentHash";
  public static final String POSSIBLY_SAME = NAMESPACE + "possiblySame";

  private Dip() {}
}
