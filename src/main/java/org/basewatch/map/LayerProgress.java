package org.basewatch.map;

/** Told by the opening of a layer how far it is, and asked whether it is still wanted. Any thread. */
public interface LayerProgress {
    /** Nobody watches, and nobody cancels. */
    LayerProgress UNWATCHED = new LayerProgress() {
        @Override
        public void report(double share) {
            // nobody watches
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /** How much is done, 0 to 1; negative if that is not known. */
    void report(double share);

    /** Whether nobody wants the layer any more. */
    boolean isCancelled();
}
