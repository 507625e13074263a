package org.basewatch.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.basewatch.catalogue.RowSet;
import org.basewatch.map.Box;
import org.basewatch.map.LayerWords;

/** The sheet with the map. */
final class FirstSheet {
    private static final String DISCLAIMER =
            "Borders and names imply no endorsement or acceptance; disputed lines are drawn as disputed.";

    private static final double LEAST_MAP = 110;
    private static final double MAP_SHARE = 0.5;
    private static final double SPLIT_SHARE = 0.3;
    private static final double NARROW = 450;

    private final PictureRequest request;
    private final Typesetter typesetter;
    private final SheetWords words;
    private final PictureMap map;
    private final TypeScale type;
    private final SourceList byReport;
    private final SourceList bySource;

    FirstSheet(PictureRequest request, Typesetter typesetter, PictureMap map) {
        this.request = request;
        this.typesetter = typesetter;
        this.map = map;
        this.words = new SheetWords(request);
        this.type = TypeScale.of(request.size());
        PictureContent content = request.content();
        RowSet visible = content.result().visible();
        this.bySource = SourceList.ofSources(content.catalogue(), visible);
        this.byReport = SourceList.isTooMany(visible)
                ? bySource
                : SourceList.ofReports(content.catalogue(), visible, content.selected());
    }

    /**
     * A sheet with what it could not hold.
     *
     * @param sheet the sheet
     * @param map the map on it
     * @param rest the words that go on further sheets
     * @param sources the list that is continued there
     */
    record Result(SheetLayout sheet, FramedMap map, Words rest, SourceList sources) {}

    /** Lays out the sheet; {@code sheets} is how many there will be. */
    Result layOut(int sheets) throws NoRoomException {
        Arrangement plain = Arrangement.of(
                frame(Optional.empty()).room(), type, Density.beside().get(0).share());
        return plain.hasWords() ? withWords(sheets) : mapAlone(sheets);
    }

    private Result withWords(int sheets) {
        SheetFrame frame = frame(Optional.empty());
        Box room = frame.room();
        boolean beside = isBeside(room);
        for (Density density : beside ? Density.beside() : Density.under()) {
            if (isHopeless(room, density)) {
                continue;
            }
            Result result = attempt(frame, density, sheets);
            if (result.rest().isComplete(result.sources())) {
                return result;
            }
        }
        double column = Arrangement.of(room, type, SPLIT_SHARE).words().width();
        return attempt(frame, Density.split(beside, column < type.gap(NARROW)), sheets);
    }

    private boolean isBeside(Box room) {
        Arrangement arrangement =
                Arrangement.of(room, type, Density.beside().get(0).share());
        return arrangement.words().y() == room.y();
    }

    /** Spares setting a list that is too long even if every source took one line and nothing else stood in its column. */
    private boolean isHopeless(Box room, Density density) {
        SourceList sources = density.grouped() ? bySource : byReport;
        double height = Arrangement.of(room, type, density.share()).words().height();
        return new SourcesBlock(typesetter, type, sources, density).isTooLong(height);
    }

    private Result attempt(SheetFrame frame, Density density, int sheets) {
        Arrangement arrangement = Arrangement.of(frame.room(), type, density.share());
        SourceList sources = density.grouped() ? bySource : byReport;
        TypeScale info = type.times(density.infoShare());
        FramedMap framed = map.in(arrangement.map(), FramedMap.scale(type));
        List<InfoColumn.Section> sections =
                new PictureSections(request, map.kit(), new InfoColumn(typesetter, info)).all(sources, framed);
        Words placed = new WordsLayout(typesetter, type, info)
                .lay(isBeside(frame.room()), arrangement.words(), sections, sources, density, restOn(sheets));
        return new Result(sheet(frame, framed, placed.pieces()), framed, placed, sources);
    }

    private Result mapAlone(int sheets) throws NoRoomException {
        String more = words.count() + "; filter, legend, notes, sources and credits on "
                + restOn(sheets).toLowerCase(Locale.ROOT);
        SheetFrame full = frame(Optional.of(more));
        boolean isTight = full.room().height() < request.size().height() * MAP_SHARE;
        SheetFrame frame = isTight ? tightFrame(more) : full;
        if (frame.room().height() < LEAST_MAP) {
            throw new NoRoomException("a picture of " + request.size().label()
                    + " has no room for a map under its title and marking; make it larger or its texts shorter");
        }
        FramedMap framed = map.in(frame.room(), FramedMap.scale(type));
        InfoColumn info = new InfoColumn(typesetter, type);
        List<InfoColumn.Section> sections =
                new ArrayList<>(new PictureSections(request, map.kit(), info).inPieces(byReport, framed));
        if (isTight) {
            sections.add(info.plain("places and base map", List.of(words.subtitle(), credits())));
        }
        return new Result(sheet(frame, framed, List.of()), framed, new Words(List.of(), sections, 0), byReport);
    }

    private SheetFrame frame(Optional<String> more) {
        SheetFrame frame = new SheetFrame(typesetter, request.size());
        frame.mark(request.texts());
        List<Span> dates = new ArrayList<>();
        dates.add(new Span(words.asOf(), type.asOf()));
        words.made().ifPresent(made -> dates.add(new Span("   " + made, type.minor())));
        more.ifPresent(text -> dates.add(new Span("   " + text, type.asOf().in(PictureColours.CAUTION))));
        frame.head(words.title(), Optional.of(words.subtitle()), dates);
        frame.foot(credits(), words.imprint());
        return frame;
    }

    /** In a very small picture the map comes first, and what does not bear on reading it goes on the next sheet. */
    private SheetFrame tightFrame(String more) {
        SheetFrame frame = new SheetFrame(typesetter, request.size());
        frame.mark(request.texts());
        frame.head(
                words.title(),
                Optional.empty(),
                List.of(
                        new Span(words.asOf() + "   ", type.minor()),
                        new Span(more, type.minor().in(PictureColours.CAUTION))));
        return frame;
    }

    private String credits() {
        String layers = LayerWords.of(request.content().ground().layers()).credits();
        return PictureMap.ATTRIBUTION + (layers.isEmpty() ? " " : " Layers added: " + layers + ". ") + DISCLAIMER;
    }

    private SheetLayout sheet(SheetFrame frame, FramedMap framed, List<Piece> placed) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(framed.piece());
        pieces.addAll(frame.pieces());
        pieces.addAll(placed);
        return new SheetLayout(request.size(), pieces);
    }

    private static String restOn(int sheets) {
        return sheets > 2 ? "SHEETS 2–" + sheets : "SHEET 2";
    }
}
