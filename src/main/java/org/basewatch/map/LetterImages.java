package org.basewatch.map;

import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Names as pixels, kept from one picture to the next: of the names of a map, most are drawn again and again at the same size. A name
 * starts at a quarter of a pixel and stands on a whole one, which keeps it crisp and the number of its pictures small; what is kept
 * makes no difference to what is drawn. Any thread.
 */
final class LetterImages {
    private static final int MOST = 800;
    /** These are large, and hold for one view only. */
    private static final int MOST_BENT = 60;

    private static final int LARGEST = 20_000;
    private static final int PHASES = 4;

    private final Map<Key, Images> level = latest(MOST);
    private final Map<Key, Images> bent = latest(MOST_BENT);

    private static Map<Key, Images> latest(int most) {
        return new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, Images> eldest) {
                return size() > most;
            }
        };
    }

    private sealed interface Key {}

    private record Level(Lettering.Letters letters, double size, int phase, int colour, int halo, double reach)
            implements Key {}

    /** A bent name is the same only at the same place; the names of rivers stay where they are while a filter changes. */
    private record Bent(TextPiece piece, AffineTransform toPixels, int colour, int halo, double reach) implements Key {}

    /**
     * A line of text as pixels.
     *
     * @param corner the upper left corner of both pictures
     * @param halo what goes under all letters; empty if the style has none
     * @param letters the letters
     */
    record Images(Point corner, Optional<BufferedImage> halo, BufferedImage letters) {
        /** Draws the halo, in pixels. */
        void drawHalo(Graphics2D graphics) {
            halo.ifPresent(image -> graphics.drawImage(image, corner.x, corner.y, null));
        }

        /** Draws the letters, in pixels. */
        void drawLetters(Graphics2D graphics) {
            graphics.drawImage(letters, corner.x, corner.y, null);
        }

        private Images moved(int dx, int dy) {
            return new Images(new Point(corner.x + dx, corner.y + dy), halo, letters);
        }
    }

    /**
     * A piece of lettering.
     *
     * @param toPixels from the units of the piece to pixels
     * @param clip pixels that matter
     * @return empty if nothing of it lies within the clip
     */
    Optional<Images> of(TextPiece piece, TextStyle style, AffineTransform toPixels, Rectangle clip) {
        double scale = Math.sqrt(Math.abs(toPixels.getDeterminant()));
        double reach = style.haloWidth() * scale;
        return piece.straight()
                .map(line -> straight(line, style, toPixels, scale, reach)
                        .filter(images -> clip.intersects(
                                images.corner().x,
                                images.corner().y,
                                images.letters().getWidth(),
                                images.letters().getHeight())))
                .orElseGet(() -> bent(piece, style, toPixels, clip, reach));
    }

    private Optional<Images> bent(
            TextPiece piece, TextStyle style, AffineTransform toPixels, Rectangle clip, double reach) {
        Key key =
                new Bent(piece, toPixels, style.colour().getRGB(), style.halo().getRGB(), reach);
        if (piece.boxes().stream().noneMatch(box -> clip.intersects(inPixels(box, toPixels, reach)))) {
            return Optional.empty();
        }
        return known(key)
                .or(() -> keepIfSmall(
                        key,
                        LetterMask.of(piece.outline().get(), toPixels, LetterMask.EVERYWHERE, reach)
                                .map(mask -> painted(mask, style, reach))));
    }

    private static Rectangle inPixels(Rectangle2D box, AffineTransform toPixels, double reach) {
        Rectangle pixels = toPixels.createTransformedShape(box).getBounds();
        int halo = (int) Math.ceil(reach) + 1;
        pixels.grow(halo, halo);
        return pixels;
    }

    private Optional<Images> straight(
            TextPiece.Straight line, TextStyle style, AffineTransform toPixels, double scale, double reach) {
        double[] at = {line.x(), line.y()};
        toPixels.transform(at, 0, at, 0, 1);
        int quarters = (int) Math.round(at[0] * PHASES);
        int phase = Math.floorMod(quarters, PHASES);
        double size = line.size() * scale;
        Level key = new Level(
                line.letters(),
                size,
                phase,
                style.colour().getRGB(),
                style.halo().getRGB(),
                reach);
        Optional<Images> images = known(key).or(() -> make(key, style));
        return images.map(found -> found.moved(Math.floorDiv(quarters, PHASES), (int) Math.round(at[1])));
    }

    private synchronized Optional<Images> known(Key key) {
        return Optional.ofNullable(all(key).get(key));
    }

    private Map<Key, Images> all(Key key) {
        return key instanceof Bent ? bent : level;
    }

    private Optional<Images> make(Level key, TextStyle style) {
        var place = AffineTransform.getTranslateInstance((double) key.phase() / PHASES, 0);
        place.scale(key.size(), key.size());
        return keepIfSmall(
                key,
                LetterMask.of(key.letters().outline(), place, LetterMask.EVERYWHERE, key.reach())
                        .map(mask -> painted(mask, style, key.reach())));
    }

    private Optional<Images> keepIfSmall(Key key, Optional<Images> made) {
        made.filter(images -> images.letters().getWidth() * images.letters().getHeight() <= LARGEST)
                .ifPresent(images -> keep(key, images));
        return made;
    }

    private synchronized void keep(Key key, Images images) {
        all(key).put(key, images);
    }

    private static Images painted(LetterMask mask, TextStyle style, double reach) {
        boolean haloed = style.halo().getAlpha() > 0 && reach > 0;
        return new Images(
                mask.corner(),
                haloed ? Optional.of(mask.halo(style.halo(), reach)) : Optional.empty(),
                mask.letters(style.colour()));
    }
}
