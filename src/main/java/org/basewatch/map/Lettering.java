package org.basewatch.map;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The outlines of names, shaped once and kept: shaping is what costs, and an outline serves every size, direction and resolution.
 * Any thread. The outlines of all names of the bundled map take a few megabytes.
 */
public final class Lettering {
    /** Large enough that no hinting bends the outline. */
    private static final double SIZE = 64;

    /** More than all names of the bundled map; features of the user's own may have any number of names. */
    private static final int MOST = 12_000;

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Typefaces typefaces;
    private final LetterImages images = new LetterImages();
    private final SignImages signs = new SignImages();
    private final Map<Key, Letters> shaped = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Letters> eldest) {
            return size() > MOST;
        }
    };

    private record Key(String text, Typefaces.Face face, double tracking, boolean arabic) {}

    /**
     * A shaped line of text of size 1, its baseline running from (0, 0) to the right. Not to be changed.
     *
     * @param outline the letters
     * @param width advance of the whole line
     * @param ink what the letters cover
     */
    record Letters(Path2D outline, double width, Rectangle2D ink) {}

    /** Letters names in these fonts. */
    public Lettering(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /** Names as pixels. */
    LetterImages images() {
        return images;
    }

    /** Signs beside the names as pixels. */
    SignImages signs() {
        return signs;
    }

    /**
     * A line of Latin text.
     *
     * @param tracking space between letters as a share of the size
     */
    Letters latin(String text, Typefaces.Face face, double tracking) {
        return shaped(new Key(text, face, tracking, false));
    }

    /** A line of Arabic text, joined and from right to left. */
    Letters arabic(String text, Typefaces.Face face) {
        return shaped(new Key(text, face, 0, true));
    }

    private Letters shaped(Key key) {
        synchronized (shaped) {
            Letters known = shaped.get(key);
            if (known != null) {
                return known;
            }
        }
        Letters letters = shape(key);
        synchronized (shaped) {
            shaped.put(key, letters);
        }
        return letters;
    }

    /** What the user's files name may be in any script: the Arabic letters, or the system's, where the Latin ones do not do. */
    private Font font(Key key) {
        Font latin = typefaces.font(key.face(), SIZE);
        if (latin.canDisplayUpTo(key.text()) < 0) {
            return latin;
        }
        Font arabic = typefaces.arabic(key.face(), SIZE);
        return arabic.canDisplayUpTo(key.text()) < 0
                ? arabic
                : new Font(Font.SANS_SERIF, Font.PLAIN, 12).deriveFont((float) SIZE);
    }

    private Letters shape(Key key) {
        Font font = key.arabic() ? typefaces.arabic(key.face(), SIZE) : font(key);
        if (key.tracking() > 0) {
            font = font.deriveFont(Map.of(TextAttribute.TRACKING, key.tracking()));
        }
        var layout = new TextLayout(key.text(), font, CONTEXT);
        var outline = new Path2D.Double(layout.getOutline(AffineTransform.getScaleInstance(1 / SIZE, 1 / SIZE)));
        double width = layout.getAdvance() / SIZE - key.tracking();
        return new Letters(outline, width, outline.getBounds2D());
    }
}
