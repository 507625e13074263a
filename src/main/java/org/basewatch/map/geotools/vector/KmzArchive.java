package org.basewatch.map.geotools.vector;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.basewatch.map.UnusableLayerException;
import org.basewatch.map.geotools.Opening;

/**
 * The archive of a KMZ file, with limits: no more than {@value #MOST_ENTRIES} entries, no entry whose path leaves the archive,
 * and no KML that swells to more than {@value #MOST_BYTES} bytes, or to more than {@value #MOST_RATIO} times its packed size
 * beyond the first {@value #FREE_BYTES} bytes. Nothing is unpacked to the disk.
 */
final class KmzArchive implements Closeable {
    private static final int MOST_ENTRIES = 20_000;
    private static final long MOST_BYTES = 2L << 30;
    private static final long FREE_BYTES = 16L << 20;
    private static final long MOST_RATIO = 100;

    private final Opening opening;
    private final ZipFile zip;
    private final List<ZipEntry> entries;
    private long total;

    KmzArchive(Opening opening) throws IOException, UnusableLayerException {
        this.opening = opening;
        this.zip = new ZipFile(opening.file().toFile());
        try {
            check();
            this.entries = find();
        } catch (UnusableLayerException unsafe) {
            zip.close();
            throw unsafe;
        }
    }

    private void check() throws UnusableLayerException {
        if (zip.size() > MOST_ENTRIES) {
            throw new UnusableLayerException(opening.fileName() + " holds " + zip.size()
                    + " files, far more than a map needs; it is not opened for safety.");
        }
        for (ZipEntry each : Collections.list(zip.entries())) {
            String path = each.getName().replace('\\', '/');
            if (path.startsWith("/") || path.contains(":") || ("/" + path + "/").contains("/../")) {
                throw new UnusableLayerException(opening.fileName()
                        + " holds a file whose path leads out of the archive; it is not opened for safety.");
            }
        }
    }

    private List<ZipEntry> find() throws UnusableLayerException {
        List<ZipEntry> found = new ArrayList<>(Collections.list(zip.entries()));
        found.removeIf(each -> !each.getName().toLowerCase(Locale.ROOT).endsWith(".kml"));
        if (found.isEmpty()) {
            throw new UnusableLayerException(opening.fileName() + " holds no KML file.");
        }
        // the main file is the first at the top, by custom doc.kml; the others are what it points to
        found.sort(Comparator.comparingLong(
                each -> each.getName().chars().filter(c -> c == '/').count()));
        return found;
    }

    /** The KML files, the main one first. */
    List<ZipEntry> entries() {
        return List.copyOf(entries);
    }

    /** One KML file; reading it fails once all together have swollen beyond the limits. */
    InputStream kml(ZipEntry entry) throws IOException {
        long most = Math.min(MOST_BYTES, Math.max(FREE_BYTES, entry.getCompressedSize() * MOST_RATIO));
        return new FilterInputStream(zip.getInputStream(entry)) {
            private long done;

            @Override
            public int read(byte[] bytes, int offset, int count) throws IOException {
                int read = super.read(bytes, offset, count);
                done += Math.max(0, read);
                total += Math.max(0, read);
                if (done > most || total > MOST_BYTES) {
                    throw new SwollenException();
                }
                opening.step(-1);
                return read;
            }
        };
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** An entry of an archive has become far larger than such files are. */
    static final class SwollenException extends IOException {
        private static final long serialVersionUID = 1L;

        SwollenException() {
            super("the packed file swells far beyond its size");
        }
    }
}
