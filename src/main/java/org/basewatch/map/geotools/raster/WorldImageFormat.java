package org.basewatch.map.geotools.raster;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import org.basewatch.map.UnusableLayerException;
import org.basewatch.map.UserLayer;
import org.basewatch.map.geotools.Opening;
import org.basewatch.map.geotools.SourceCrs;
import org.basewatch.map.geotools.UserLayerFormat;
import org.geotools.api.referencing.FactoryException;
import org.geotools.data.WorldFileReader;

/** A PNG or JPEG picture with a world file beside it, and perhaps a .prj. */
public final class WorldImageFormat implements UserLayerFormat {
    private static final long MOST_PIXELS = 100_000_000;

    private final TileCache cache;

    /** With the cache for its tiles. */
    public WorldImageFormat(TileCache cache) {
        this.cache = cache;
    }

    @Override
    public String name() {
        return "Picture with world file";
    }

    @Override
    public List<String> endings() {
        return List.of(".png", ".jpg", ".jpeg");
    }

    @Override
    public List<UserLayer> open(Opening opening) throws UnusableLayerException, IOException {
        AffineTransform pixelToCrs = place(opening);
        try (ImageInputStream stream = new FileImageInputStream(opening.file().toFile())) {
            ImageReader reader = JdkImages.reader(stream);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                throw new UnusableLayerException(opening.fileName() + " has more than " + MOST_PIXELS / 1_000_000
                        + " million pixels; turn it into a GeoTIFF first, for example with gdal_translate.");
            }
            SourceCrs crs = crs(opening, pixelToCrs, width, height);
            BufferedImage picture = read(opening, reader, width, height);
            ScratchPyramid.Rows rows = (y, count) -> premultiplied(picture, y, count);
            ScratchPyramid pyramid = ScratchPyramid.build(width, height, 1, rows, opening.progress());
            var source = new PyramidSource(crs, pixelToCrs, pyramid, new PictureFile(opening.file()));
            return List.of(ImageryLayers.layer(opening, source, cache, opening.baseName(), "", name()));
        }
    }

    /** A world file gives the centre of the upper left pixel; the corner is wanted. */
    private static AffineTransform place(Opening opening) throws UnusableLayerException, IOException {
        String ending = opening.fileName()
                .substring(opening.fileName().lastIndexOf('.') + 1)
                .toLowerCase(Locale.ROOT);
        String brief = "." + ending.charAt(0) + ending.charAt(ending.length() - 1) + "w";
        Path world = Stream.of(brief, "." + ending + "w", ".wld")
                .map(opening::beside)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new UnusableLayerException(opening.fileName()
                        + " does not say where it lies; put its world file (" + opening.baseName() + brief
                        + ") into the same folder."));
        AffineTransform place = new WorldFileReader(new File(world.toString())).getAffineTransform();
        if (place.getDeterminant() == 0) {
            throw new UnusableLayerException("The world file " + world.getFileName() + " gives the pixels no size.");
        }
        place.translate(-0.5, -0.5);
        return place;
    }

    private static SourceCrs crs(Opening opening, AffineTransform pixelToCrs, int width, int height)
            throws UnusableLayerException, IOException {
        Optional<SourceCrs> chosen = opening.chosenCrs();
        if (chosen.isPresent()) {
            return chosen.get();
        }
        Optional<Path> prj = opening.beside(".prj");
        if (prj.isPresent()) {
            try {
                return SourceCrs.ofWkt(Files.readString(prj.get()));
            } catch (FactoryException unknown) {
                opening.warn("The coordinate system in " + prj.get().getFileName() + " is not understood.");
            }
        }
        return ImageryLayers.assumedCrs(opening, pixelToCrs, width, height);
    }

    private static BufferedImage read(Opening opening, ImageReader reader, int width, int height) throws IOException {
        var wanted = reader.getDefaultReadParam();
        wanted.setSourceRegion(new Rectangle(width, height));
        BufferedImage picture = reader.getImageTypes(0).next().createBufferedImage(width, height);
        wanted.setDestination(picture);
        try {
            reader.read(0, wanted);
        } catch (IOException | RuntimeException cut) {
            opening.warn(opening.fileName() + " is cut off or damaged; a part of its picture is missing.");
        }
        return picture;
    }

    private static int[] premultiplied(BufferedImage picture, int y, int count) {
        BufferedImage rows = new BufferedImage(picture.getWidth(), count, BufferedImage.TYPE_INT_ARGB_PRE);
        var graphics = rows.createGraphics();
        graphics.drawImage(picture, 0, -y, null);
        graphics.dispose();
        return ((DataBufferInt) rows.getRaster().getDataBuffer()).getData();
    }

    /** A picture that lies wholly in its pyramid. */
    private record PyramidSource(SourceCrs crs, AffineTransform pixelToCrs, ScratchPyramid pyramid, PictureFile picture)
            implements PixelSource {
        @Override
        public Rectangle2D area() {
            return new Rectangle2D.Double(
                    0, 0, levels().get(0).width(), levels().get(0).height());
        }

        @Override
        public List<Level> levels() {
            return pyramid.levels();
        }

        @Override
        public int[][] tiles(int level, int row, int fromColumn, int toColumn) throws IOException {
            int[][] tiles = new int[toColumn - fromColumn + 1][];
            for (int column = fromColumn; column <= toColumn; column++) {
                tiles[column - fromColumn] = pyramid.tile(level, row, column);
            }
            return tiles;
        }

        /** Of the file itself: what is kept are the colours that are shown. */
        @Override
        public Optional<PixelReading> reading(double x, double y, BooleanSupplier unwanted) throws IOException {
            return Optional.of(picture.reading((int) x, (int) y, unwanted));
        }

        @Override
        public void close() throws IOException {
            pyramid.close();
        }
    }
}
