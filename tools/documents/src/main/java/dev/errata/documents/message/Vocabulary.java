package dev.errata.documents.message;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words of messages, by what they tell about a parameter beside them. */
final class Vocabulary {

  /** They name no parameter: articles, prepositions, verbs, and adjectives that errors have. */
  static final Set<String> EMPTY = words("""
      a about above access accessed accessing according achieve acquire across add added adding after again
      against all allow allowed allows already also although always an and another any apply are as assign
      associated at attach attached attempt attempted attempting authenticate authorized available bad be
      because been before being below between beyond bind bound both but by call called can cancel cannot
      change changed check close commit compare complete compute configure configured connect connected
      connecting consider contact contain contained containing contains convert correct correctly corrupt
      could create created creating currently decode decrypt define defined delete deleted deleting denied
      deprecated deserialize despite detach detected determine did different differs disabled disallowed do
      does done duplicate duplicated during each either empty enable enabled encode encountered encrypt end
      ends ensure enter equal equals evaluate every exceed exceeded exceeding exceeds except execute
      executing exist existing exists expected expired expires fail failed failing fails fetch few find
      finished first for forbidden found from full generate get given got greater had handle has have having
      he here higher how however if illegal implement implemented in inactive include included includes
      including incompatible incomplete inconsistent incorrect incorrectly inside install instead into invalid is
      isn isnt it its join just last least leave less like list listed load loaded loading locate locked log
      longer lower made make malformed manage mandatory many match matched matches matching may merge might
      mismatch missing modify more most move must my need needed needs neither never new no non none nor not
      now null obtain occur occurred of off old on once one only onto open opened opening operate or original
      other otherwise our out outside over own parse parsing passed per perform performed please plus possible
      prepare private process processed processing prohibited provide provided public publish put query
      reach reached read reading receive received recognized recognised refer referenced refers refused
      register registered rejected release remove removed rename replace requested require required requires
      resolve restore retrieve retry return returned returns run running same satisfy save saved see select
      selected send sending sent serialize set should show signed since small smaller so some specified
      specify start started starting starts still stop store stored submit submitted such supplied support
      supported supports switch take taken temporary than that the their them then there these they this
      those through to together too tried try trying type_of unable unauthorized unavailable undefined
      under unexpected unique unknown unless unmatched unrecognized unresolved unsupported until unused up
      update updated updating upload use used uses using valid validate verified verify via wait waiting was
      we were what when where whether which while who whose why will with within without would write writing
      wrong yet you your apply begin begins big copy cut deep deploy differ directly early edit grant hit holds
      invoke join keep keeps large late long look map mean meant meet move near new nonempty pass point
      points print rather reading ready reduce remain remaining revoke send short simple special specific
      split stands sure there too try unlock use want wants way well
      """);

  /** Between a thing and its value. */
  static final Set<String> COPULAS = words(
      "is are was were be been equals equal must should shall cannot can not may currently now");

  /** What is counted or measured, behind a number. */
  static final Set<String> UNITS = words("""
      second seconds sec secs minute minutes min mins hour hours day days week weeks month months year years
      millisecond milliseconds ms millis microseconds nanoseconds byte bytes kb mb gb kib mib gib kilobytes
      megabytes gigabytes character characters chars digits times retries attempts percent items elements
      entries records rows columns pixels tokens bits points requests lines pages arguments parameters values
      levels users connections
      """);

  /** Units that stand directly behind their number. */
  static final Map<String, String> SHORT_UNITS = Map.of(
      "s",
      "seconds",
      "sec",
      "seconds",
      "ms",
      "milliseconds",
      "m",
      "minutes",
      "min",
      "minutes",
      "h",
      "hours",
      "kb",
      "kilobytes",
      "mb",
      "megabytes",
      "gb",
      "gigabytes");

  /** Amounts: a timeout of so many seconds. */
  static final Set<String> AMOUNTS = words(
      "count length limit maximum max minimum min quota rate size timeout total value version");

  /** Things that a value names when it stands before them. */
  static final Set<String> NOUNS = words("""
      account action algorithm api application argument attribute bucket cell certificate class client
      cluster collection column command component configuration connection connector container content
      context country currency database dataset datasource dependency device directory disk document domain
      driver element email encoding endpoint entity entry enum environment event expression extension feature
      field file filter folder form format function group handler header host id image index instance
      interface item job key keyword label language library license line locale member method migration mode
      model module name namespace network node object operation operator option order organization package
      parameter partition path permission plan plugin policy pool port process product profile project
      property protocol provider queue quota record region relation relationship repository request
      resource response role rule schema scheme scope script section segment server service session setting
      shard snapshot state statement status step storage stream string subnet subscription table tag task
      template tenant token topic transaction type unit url user value variable version view volume warehouse
      worker workflow zone
      """);

  /** What a value is behind words that compare. */
  static final Map<String, String> BOUNDS = Map.ofEntries(
      Map.entry("exceeds", "limit"),
      Map.entry("exceed", "limit"),
      Map.entry("exceeded", "limit"),
      Map.entry("exceeding", "limit"),
      Map.entry("least", "minimum"),
      Map.entry("above", "minimum"),
      Map.entry("most", "maximum"),
      Map.entry("below", "maximum"),
      Map.entry("than", "limit"),
      Map.entry("between", "minimum"),
      Map.entry("expected", "expected"),
      Map.entry("because", "details"),
      Map.entry("got", "actual"),
      Map.entry("found", "actual"),
      Map.entry("received", "actual"));

  /** Messages about messages: what follows tells more. */
  static final Set<String> TOLD = words("error exception failure reason cause details detail info");

  private Vocabulary() {}

  /** The words that a text lists. */
  static Set<String> words(String text) {
    return Set.copyOf(List.of(text.strip().split("\\s+")));
  }
}
