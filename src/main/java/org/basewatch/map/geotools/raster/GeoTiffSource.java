package org.basewatch.map.geotools.raster;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import org.basewatch.map.LayerProgress;
import org.basewatch.map.geotools.SourceCrs;

/**
 * The pixels of a GeoTIFF: its own overviews (inside, or in an .ovr file beside), and where they are missing, levels made in one
 * pass when the file is opened.
 */
final class GeoTiffSource implements PixelSource {
    private static final int LARGEST_WITHOUT_OVERVIEW = 1024;
    private static final int MADE_FACTOR = 4;
    private static final int EXAMPLES = 24;

    /** A level read from a file: every so-manieth pixel of one of its pictures. */
    private record Stored(TiffPictures file, TiffPictures.Picture picture, int every) {}

    private final SourceCrs crs;
    private final AffineTransform pixelToCrs;
    private final List<TiffPictures> files;
    private final List<Stored> stored = new ArrayList<>();
    private final List<Level> levels = new ArrayList<>();
    private final BandColours colours;
    private final TiffValues values;
    private Optional<ScratchPyramid> made = Optional.empty();

    GeoTiffSource(
            SourceCrs crs, AffineTransform pixelToCrs, List<TiffPictures> files, OptionalDouble noData, BandNotes notes)
            throws IOException {
        this.crs = crs;
        this.pixelToCrs = pixelToCrs;
        this.files = List.copyOf(files);
        collectLevels();
        this.colours = lookAtExamples(noData);
        this.values = new TiffValues(files.get(0), noData, notes);
    }

    private void collectLevels() {
        TiffPictures.Picture full = files.get(0).pictures().get(0);
        addLevel(files.get(0), full, 1);
        for (TiffPictures file : files) {
            for (TiffPictures.Picture picture : file.pictures()) {
                boolean overview = picture.isReduced() || file != files.get(0);
                Level last = levels.get(levels.size() - 1);
                if (overview && !picture.isMask() && picture.missing() == 0 && picture.width() < last.width()) {
                    addLevel(file, picture, 1);
                }
            }
        }
    }

    private void addLevel(TiffPictures file, TiffPictures.Picture picture, int every) {
        TiffPictures.Picture full = files.get(0).pictures().get(0);
        int width = (picture.width() + every - 1) / every;
        int height = (picture.height() + every - 1) / every;
        double scaleX = every * (double) full.width() / picture.width();
        double scaleY = every * (double) full.height() / picture.height();
        stored.add(new Stored(file, picture, every));
        levels.add(Level.of(width, height, scaleX, scaleY));
    }

    /** Makes coarser levels if the coarsest is still large; reads that level whole if so. */
    void makeMissingLevels(LayerProgress progress) throws IOException {
        Level coarsest = levels.get(levels.size() - 1);
        if (Math.max(coarsest.width(), coarsest.height()) <= LARGEST_WITHOUT_OVERVIEW) {
            return;
        }
        Stored from = stored.get(stored.size() - 1);
        int width = from.picture().width();
        int height = from.picture().height();
        ScratchPyramid.Rows rows = (y, count) -> readRows(from, y, count);
        ScratchPyramid pyramid = ScratchPyramid.build(width, height, MADE_FACTOR, rows, progress);
        addLevel(from.file(), from.picture(), 2);
        for (Level level : pyramid.levels()) {
            levels.add(Level.of(
                    level.width(),
                    level.height(),
                    level.scaleX() * coarsest.scaleX(),
                    level.scaleY() * coarsest.scaleY()));
        }
        made = Optional.of(pyramid);
    }

    private int[] readRows(Stored from, int y, int count) {
        int width = from.picture().width();
        try {
            return argb(from, new Rectangle(0, y, width, count), 1);
        } catch (IOException unreadable) {
            return new int[width * count];
        }
    }

    private BandColours lookAtExamples(OptionalDouble noData) throws IOException {
        Stored coarsest = stored.get(stored.size() - 1);
        TiffPictures.Picture picture = coarsest.picture();
        int count = Math.min(EXAMPLES, picture.height());
        int every = Math.max(1, picture.width() / 2048);
        List<Raster> examples = new ArrayList<>();
        IOException unreadable = new IOException("no part of the picture can be read");
        BufferedImage last = null;
        for (int i = 0; i < count; i++) {
            int y = (int) ((long) picture.height() * i / count);
            int rows = Math.min(8, picture.height() - y);
            try {
                last = coarsest.file().read(picture.index(), new Rectangle(0, y, picture.width(), rows), every, 1);
                examples.add(last.getData());
            } catch (IOException damagedHere) {
                unreadable = damagedHere;
            }
        }
        if (last == null) {
            throw unreadable;
        }
        return BandColours.of(examples, last.getColorModel(), noData);
    }

    @Override
    public int[][] tiles(int level, int row, int fromColumn, int toColumn) throws IOException {
        int[][] tiles = new int[toColumn - fromColumn + 1][];
        if (level >= stored.size()) {
            for (int column = fromColumn; column <= toColumn; column++) {
                tiles[column - fromColumn] = made.orElseThrow().tile(level - stored.size(), row, column);
            }
            return tiles;
        }
        Stored from = stored.get(level);
        int size = Level.TILE * from.every();
        Rectangle region = new Rectangle(fromColumn * size, row * size, (toColumn - fromColumn + 1) * size, size)
                .intersection(
                        new Rectangle(from.picture().width(), from.picture().height()));
        int[] argb = argb(from, region, from.every());
        int width = (region.width + from.every() - 1) / from.every();
        for (int i = 0; i < tiles.length; i++) {
            tiles[i] = cut(argb, width, i * Level.TILE);
        }
        return tiles;
    }

    private int[] argb(Stored from, Rectangle region, int every) throws IOException {
        BufferedImage read = from.file().read(from.picture().index(), region, every, every);
        int[] argb = colours.argb(read.getRaster());
        from.picture().clearHoles(argb, region, every);
        Optional<TiffPictures.Picture> mask = maskOf(from);
        if (mask.isPresent()) {
            Raster counts =
                    from.file().read(mask.get().index(), region, every, every).getRaster();
            int[] samples = counts.getSamples(0, 0, counts.getWidth(), counts.getHeight(), 0, (int[]) null);
            for (int i = 0; i < argb.length; i++) {
                argb[i] = samples[i] == 0 ? 0 : argb[i];
            }
        }
        return argb;
    }

    private static Optional<TiffPictures.Picture> maskOf(Stored from) {
        return from.file().pictures().stream()
                .filter(picture -> picture.isMask()
                        && picture.width() == from.picture().width()
                        && picture.height() == from.picture().height())
                .findFirst();
    }

    private static int[] cut(int[] argb, int width, int x) {
        int[] tile = new int[Level.TILE * Level.TILE];
        int columns = Math.min(Level.TILE, width - x);
        for (int y = 0; y * width < argb.length; y++) {
            System.arraycopy(argb, y * width + x, tile, y * Level.TILE, columns);
        }
        return Arrays.stream(tile).allMatch(pixel -> pixel == 0) ? NOTHING : tile;
    }

    @Override
    public Optional<PixelReading> reading(double x, double y, BooleanSupplier unwanted) throws IOException {
        return Optional.of(values.at((int) x, (int) y, maskOf(stored.get(0))));
    }

    @Override
    public SourceCrs crs() {
        return crs;
    }

    @Override
    public AffineTransform pixelToCrs() {
        return new AffineTransform(pixelToCrs);
    }

    @Override
    public Rectangle2D area() {
        TiffPictures.Picture full = files.get(0).pictures().get(0);
        return new Rectangle2D.Double(0, 0, full.width(), full.height());
    }

    @Override
    public List<Level> levels() {
        return levels;
    }

    @Override
    public void close() throws IOException {
        for (TiffPictures file : files) {
            file.close();
        }
        if (made.isPresent()) {
            made.get().close();
        }
    }
}
