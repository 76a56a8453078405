package jackdaw.vectors.rpc;

/**
 * Where in a message a value stands.
 *
 * @param depth how many arrays it is inside of
 * @param lead whether it is the first element of each of them: long values go there alone, so that
 *     messages stay small
 */
record Place(int depth, boolean lead) {
  static final Place TOP = new Place(0, true);

  Place element(int index) {
    return new Place(depth + 1, lead && index == 0);
  }
}
