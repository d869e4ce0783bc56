package press.postmortem.generator.render.drawing;

/** Which way time runs in a drawing. */
enum Direction {
    ACROSS,
    DOWN
}
