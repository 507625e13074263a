package org.basewatch.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A map state in a file: in a picture that Basewatch has saved, or the JSON alone. Any thread. */
public final class StateFile {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    /** How each keyword begins under which a picture carries something of Basewatch's own. */
    private static final String OURS = "basewatch:";

    private static final int LARGEST_JSON = 64 << 20;

    private StateFile() {}

    /**
     * Reads it. Of a picture only what stands before and beside its pixels is read.
     *
     * @param keyword under which a picture carries its state
     * @throws UnreadableFileException if there is no such state in the file; the message names the file
     */
    public static MapState read(Path file, String keyword) throws UnreadableFileException {
        try {
            if (isPng(file)) {
                return MapStateJson.read(inPicture(file, keyword::equals)
                        .orElseThrow(
                                () -> new UnreadableFileException(file + " is a picture without a map state: it was not"
                                        + " saved by Basewatch, or another program has saved it since.")));
            }
            if (Files.size(file) > LARGEST_JSON) {
                throw new UnreadableFileException(file + " is too large to be a map state.");
            }
            return MapStateJson.read(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UnreadableFileException(
                    file + " cannot be read as a picture or a map state saved by Basewatch.", unreadable);
        }
    }

    /** Whether a file is a picture, as far as it can be read. */
    static boolean isPicture(Path file) {
        try {
            return isPng(file);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Whether a file is a picture that says that Basewatch has saved it. */
    public static boolean isSaved(Path picture) {
        try {
            return isPng(picture)
                    && inPicture(picture, keyword -> keyword.startsWith(OURS)).isPresent();
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean isPng(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return java.util.Arrays.equals(bytes.readNBytes(PNG.length), PNG);
        }
    }

    private static Optional<String> inPicture(Path file, Predicate<String> keyword) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream bytes = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(bytes);
            var metadata = reader.getImageMetadata(0);
            Node tree = metadata.getAsTree(metadata.getNativeMetadataFormatName());
            NodeList texts = ((Element) tree).getElementsByTagName("iTXtEntry");
            for (int i = 0; i < texts.getLength(); i++) {
                Element text = (Element) texts.item(i);
                if (keyword.test(text.getAttribute("keyword"))) {
                    return Optional.of(text.getAttribute("text"));
                }
            }
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }
}
