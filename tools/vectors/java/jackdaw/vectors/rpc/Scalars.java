package jackdaw.vectors.rpc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jackdaw.vectors.Chance;
import jackdaw.vectors.schema.Field;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Single values of each of Kafka's types. */
final class Scalars {
  /**
   * Characters of one to four bytes, some that JSON has to escape, a byte order mark. U+2028,
   * U+2029 and U+0085 are not among them: there are line readers that stop at them.
   */
  private static final String[] CHARACTERS = {
    "a",
    "B",
    "7",
    "-",
    ".",
    "_",
    " ",
    "=",
    "\"",
    "\\",
    "/",
    "\n",
    "\t",
    "\u0000",
    "\u001f",
    "\u007f",
    "é",
    "ß",
    "Ж",
    "ñ",
    "漢",
    "字",
    "€",
    "\ufeff",
    "\ufffd",
    "e\u0301",
    "😀",
    "𝄞",
    "👩\u200d🚀",
    new String(Character.toChars(0x10ffff))
  };

  private static final int LONGEST = 12;

  private Scalars() {}

  /** Something readable. */
  static JsonNode plain(Field field, Random random) {
    return switch (field.type()) {
      case "bool" -> BooleanNode.valueOf(!field.defaultText().equals("true"));
      case "float64" -> DoubleNode.valueOf((random.nextInt(2_000_000) - 1_000_000) / 64.0);
      case "uuid" -> TextNode.valueOf(Values.uuid(random.nextLong(), random.nextLong()));
      case "string" -> TextNode.valueOf(field.name() + "-" + random.nextInt(100));
      case "bytes", "records" -> TextNode.valueOf(Values.base64(bytes(random, LONGEST)));
      default -> LongNode.valueOf(anywhere(field.type(), random));
    };
  }

  /** Anything, with what is special to its type more often than by chance. */
  static JsonNode any(Field field, Random random) {
    int special = random.nextInt(8);
    if (special == 0) return smallest(field);
    if (special == 1) return largest(field);
    return switch (field.type()) {
      case "bool" -> BooleanNode.valueOf(random.nextBoolean());
      case "float64" -> DoubleNode.valueOf(finite(random));
      case "string" -> TextNode.valueOf(text(random));
      case "uuid", "bytes", "records" -> plain(field, random);
      default ->
          LongNode.valueOf(special < 5 ? random.nextInt(100) : anywhere(field.type(), random));
    };
  }

  static JsonNode smallest(Field field) {
    return switch (field.type()) {
      case "bool" -> BooleanNode.FALSE;
      case "float64" -> DoubleNode.valueOf(-Double.MAX_VALUE);
      case "uuid" -> TextNode.valueOf(Values.uuid(0, 0));
      case "string", "bytes", "records" -> TextNode.valueOf("");
      case "uint16" -> LongNode.valueOf(0);
      default -> LongNode.valueOf(-1L << (bits(field.type()) - 1));
    };
  }

  static JsonNode largest(Field field) {
    return switch (field.type()) {
      case "bool" -> BooleanNode.TRUE;
      case "float64" -> DoubleNode.valueOf(Double.MIN_VALUE);
      case "uuid" -> TextNode.valueOf(Values.uuid(-1, -1));
      case "string" -> TextNode.valueOf("\ufeff\u0000" + new String(Character.toChars(0x10ffff)));
      case "bytes", "records" -> TextNode.valueOf(Values.base64(new byte[] {-1, 0, -128, 127}));
      case "uint16" -> LongNode.valueOf(0xffff);
      default -> LongNode.valueOf(~(-1L << (bits(field.type()) - 1)));
    };
  }

  /** Text and bytes of this many bytes; anything of the other types. */
  static JsonNode ofLength(Field field, int length, Random random) {
    return switch (field.type()) {
      case "string" -> TextNode.valueOf(textOfLength(length, random));
      case "bytes", "records" -> TextNode.valueOf(Values.base64(counting(length)));
      default -> plain(field, random);
    };
  }

  /** The bytes 0, 1, 2 and so on, which compress better than chance. */
  static byte[] counting(int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) bytes[i] = (byte) i;
    return bytes;
  }

  static byte[] bytes(Random random, int longest) {
    return Chance.bytes(random, random.nextInt(longest + 1));
  }

  /** How far an unknown tag is above the known ones: by one, two, three or four bytes of varint. */
  static int tagStep(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> random.nextInt(3);
      case 1 -> random.nextInt(200);
      case 2 -> random.nextInt(20_000);
      default -> random.nextInt(Integer.MAX_VALUE / 2);
    };
  }

  private static int bits(String type) {
    return switch (type) {
      case "int8" -> 8;
      case "int16" -> 16;
      case "int32" -> 32;
      case "int64" -> 64;
      default -> throw new IllegalStateException("no such type: " + type);
    };
  }

  private static long anywhere(String type, Random random) {
    if (type.equals("uint16")) return random.nextInt(1 << 16);
    return random.nextLong() >> (64 - bits(type));
  }

  private static double finite(Random random) {
    for (; ; ) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(value)) return value;
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(LONGEST + 1);
    for (int i = 0; i < length; i++) text.append(CHARACTERS[random.nextInt(CHARACTERS.length)]);
    return text.toString();
  }

  private static String textOfLength(int length, Random random) {
    StringBuilder text = new StringBuilder();
    int left = length;
    while (left > 0) {
      String next = random.nextInt(4) == 0 ? CHARACTERS[random.nextInt(CHARACTERS.length)] : "x";
      int size = next.getBytes(StandardCharsets.UTF_8).length;
      if (size > left) continue;
      text.append(next);
      left -= size;
    }
    return text.toString();
  }
}
