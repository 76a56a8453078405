package jackdaw.vectors.rpc;

import com.fasterxml.jackson.databind.JsonNode;
import jackdaw.vectors.schema.Field;
import java.util.Collections;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** How the values of one case look. */
interface Shape {
  /** Whether a field that may be null is. */
  boolean isNull();

  /** Whether tagged fields are set here; otherwise they keep their defaults. */
  boolean setsTagged(Place place);

  /** The number of elements of an array here. */
  int count(Place place);

  /** A value of the field's type (of its element's, if it is an array). */
  JsonNode scalar(Field field, Place place);

  /** Tags that nobody knows, of at least this number. */
  default SortedMap<Integer, byte[]> unknownTags(int firstFree, Place place) {
    return Collections.emptySortedMap();
  }

  /** Arrays empty, null where it is allowed, all else at its default. */
  Shape MIN = new Bare(true, 0);

  /** Nothing null, and everything empty. */
  Shape EMPTY = new Bare(false, 0);

  /**
   * As `MIN`, but arrays that may not be null have an element, so that its fields are seen as well.
   */
  Shape NULLS = new Bare(true, 1);

  /** As `EMPTY`, but with an element in each array. */
  Shape ONE = new Bare(false, 1);

  record Bare(boolean nulls, int elements) implements Shape {
    @Override
    public boolean isNull() {
      return nulls;
    }

    @Override
    public boolean setsTagged(Place place) {
      return !nulls;
    }

    @Override
    public int count(Place place) {
      return elements;
    }

    @Override
    public JsonNode scalar(Field field, Place place) {
      return field.isBlob() && !nulls ? Values.NODES.textNode("") : Values.defaultScalar(field);
    }
  }

  /** Two elements everywhere, all tags that are known, and no default. */
  record Full(Random random) implements Shape {
    @Override
    public boolean isNull() {
      return false;
    }

    @Override
    public boolean setsTagged(Place place) {
      return true;
    }

    @Override
    public int count(Place place) {
      return 2;
    }

    @Override
    public JsonNode scalar(Field field, Place place) {
      for (; ; ) {
        JsonNode value = Scalars.plain(field, random);
        if (!value.equals(Values.defaultScalar(field))) return value;
      }
    }
  }

  /** Anything, with tags that nobody knows; `always` gives each struct one. */
  record Mixed(Random random, boolean always) implements Shape {
    private static final int MOST_TAGS = 3;

    @Override
    public boolean isNull() {
      return random.nextInt(4) == 0;
    }

    @Override
    public boolean setsTagged(Place place) {
      return random.nextBoolean();
    }

    @Override
    public int count(Place place) {
      return random.nextInt(place.depth() < 2 ? 4 : 3);
    }

    @Override
    public JsonNode scalar(Field field, Place place) {
      return Scalars.any(field, random);
    }

    @Override
    public SortedMap<Integer, byte[]> unknownTags(int firstFree, Place place) {
      TreeMap<Integer, byte[]> tags = new TreeMap<>();
      int count =
          always ? 1 + random.nextInt(MOST_TAGS) : Math.max(0, random.nextInt(2 + MOST_TAGS) - 2);
      for (int i = 0; i < count; i++)
        tags.put(firstFree + Scalars.tagStep(random), Scalars.bytes(random, 20));
      return tags;
    }
  }

  /** The smallest or the largest value of each type, one element everywhere. */
  record Extreme(boolean largest) implements Shape {
    /** Java's writer takes the next one for the end of the list. */
    private static final int LARGEST_TAG = Integer.MAX_VALUE - 1;

    @Override
    public boolean isNull() {
      return false;
    }

    @Override
    public boolean setsTagged(Place place) {
      return true;
    }

    @Override
    public int count(Place place) {
      return 1;
    }

    @Override
    public JsonNode scalar(Field field, Place place) {
      return largest ? Scalars.largest(field) : Scalars.smallest(field);
    }

    @Override
    public SortedMap<Integer, byte[]> unknownTags(int firstFree, Place place) {
      TreeMap<Integer, byte[]> tags = new TreeMap<>();
      if (place.lead()) tags.put(largest ? LARGEST_TAG : firstFree, new byte[0]);
      return tags;
    }
  }

  /**
   * Text, bytes, arrays and unknown tags of this length, wherever only first elements are above.
   */
  record Long(int length, Random random) implements Shape {
    @Override
    public boolean isNull() {
      return false;
    }

    @Override
    public boolean setsTagged(Place place) {
      return place.lead();
    }

    @Override
    public int count(Place place) {
      return place.lead() ? length : 0;
    }

    @Override
    public JsonNode scalar(Field field, Place place) {
      return place.lead() ? Scalars.ofLength(field, length, random) : Values.defaultScalar(field);
    }

    @Override
    public SortedMap<Integer, byte[]> unknownTags(int firstFree, Place place) {
      TreeMap<Integer, byte[]> tags = new TreeMap<>();
      if (place.lead()) tags.put(length, Scalars.counting(length));
      return tags;
    }
  }
}
