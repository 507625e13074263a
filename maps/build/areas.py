"""Countries, Syria's governorates and the borders between them, cut out of one net of lines."""
from shapely.geometry import LineString, Point
from shapely.ops import unary_union
from shapely.prepared import prep

import names
from coast import linemerge_any, shore_lines
from plane import EXTENT, areas, parts_of, project_area, project_coords, project_lines, rounded_area, simplified_line
from topology import Nearest, NetLine, faces, join_open_ends, simplify

BORDER_KINDS = {'International boundary (verify)': 'international', 'Line of control (please verify)': 'ceasefire', 'Indefinite (please verify)': 'indefinite',
                'Disputed (please verify)': 'disputed', 'Overlay limit': 'un_zone'}
# Line of another package -> kind and note; lines that are not named here (out of date since 2020) are left out.
CLAIMS = {('Syrian claim', 'Israel'): ('claim', 'Syrian claim (line of 4 June 1967)'), ('Lebanese claim', 'Israel'): ('claim', 'Lebanese claim (Shebaa Farms)'),
          ('Georgian claim', 'Georgia'): ('disputed', 'Limit of Abkhazia or of South Ossetia')}
PROVINCES_OF = {'SYR': 'SY', 'TUR': 'TR', 'IRQ': 'IQ', 'LBN': 'LB', 'JOR': 'JO', 'EGY': 'EG', 'SAU': 'SA', 'IRN': 'IR'}
IN_A_COUNTRY = {'CNM': 'CYP', 'CYN': 'CYP', 'WSB': 'ESB'}
WIDE = EXTENT.buffer(60_000)


def units(sources):
    """The known areas that faces are told apart by: pairs of ((country code file, governorate code), area)."""
    found = []
    for code in names.COUNTRIES:
        table = sources.provinces(code)
        if code == 'syr':
            found += [((code, r.fips if r.fips in names.GOVERNORATES else 'UNDOF'), project_area(r.geometry)) for r in table.itertuples()]
        else:
            near = [g for g in table.geometry if g.bounds[2] > 20 and g.bounds[0] < 56 and g.bounds[1] < 46 and g.bounds[3] > 22]
            found.append(((code, None), project_area(unary_union([g.buffer(0) for g in near]))))
    return _golan_apart(found, sources)


def _golan_apart(found, sources):
    claim = next(r.geometry for r in sources.claims().itertuples() if r.name == 'Syrian claim')
    knife = unary_union([LineString(c) for c in project_lines(claim)]).buffer(1)
    israel = areas(dict(found)[('isr', None)].difference(knife))
    inside = Point(project_coords([(35.75, 33.0)])[0])
    golan = next(p for p in parts_of(israel, 'Polygon') if p.contains(inside))
    return [(k, areas(israel.difference(golan)) if k[0] == 'isr' else a) for k, a in found] + [(('golan', 'GOLAN'), areas(golan))]


def build_net(sources, land):
    """Shores, borders and Syria's governorate lines, joined and simplified."""
    net = [NetLine(c, {}, shore=True) for c in shore_lines(land, WIDE)]
    ground = prep(land)
    for attributes, geometry in _border_rows(sources) + _province_rows(sources, syria=True):
        merged = linemerge_any(geometry)
        for c in project_lines(merged):
            line = LineString(c)
            dry = line if ground.contains(line) else line.intersection(land)
            dry = linemerge_any(dry.intersection(WIDE))
            net += [NetLine([(round(x), round(y)) for x, y in g.coords], attributes) for g in parts_of(dry, 'LineString') if g.length > 50]
    join_open_ends(net)
    simplify(net)
    return net


def _border_rows(sources):
    rows = []
    for r in sources.natural_earth('admin_0_boundary_lines_land').itertuples():
        left, right = _country(r.adm0_a3_l), _country(r.adm0_a3_r)
        rows.append(({'layer': 'borders', 'kind': BORDER_KINDS[r.featurecla], 'left': left, 'right': right, 'note': _note(r.name)}, r.geometry))
    for r in sources.claims().itertuples():
        kind, note = CLAIMS.get((r.name, r.adm0_left), (None, None))
        if kind:
            rows.append(({'layer': 'borders', 'kind': kind, 'note': note}, r.geometry))
    return rows


def _note(name):
    return {'Ceasefire Lines 1974': 'Ceasefire line of 1974', 'Line of control': 'UN buffer zone in Cyprus, northern line',
            'Cyprus U.N. Buffer Zone': 'UN buffer zone in Cyprus, southern line', 'UNDOF': 'UNDOF area of separation'}.get(name)


def _country(code):
    entry = names.COUNTRIES.get(IN_A_COUNTRY.get(code, code).lower())
    return entry[1] if entry else None


def _province_rows(sources, syria):
    english = {r.name: names.GOVERNORATES[r.fips][0] for r in sources.provinces('syr').itertuples() if r.fips in names.GOVERNORATES}
    rows = []
    for r in sources.natural_earth('admin_1_states_provinces_lines').itertuples():
        if r.adm0_a3 in PROVINCES_OF and (r.adm0_a3 == 'SYR') == syria:
            sides = {'left': english.get(r.name_l), 'right': english.get(r.name_r)} if syria else {}
            rows.append(({'layer': 'borders_admin1', 'country': PROVINCES_OF[r.adm0_a3], **sides}, r.geometry))
    return rows


def assign(net, land, known):
    """Gives every piece of land between the lines to the unit that holds it: {unit key: area}, cut to the extent."""
    ground, nearest, found = prep(land), Nearest(known), {}
    for face in faces(net, EXTENT):
        point = face.representative_point()
        if ground.contains(point):
            found.setdefault(nearest.name(point), []).append(face)
    return {key: unary_union(parts) for key, parts in found.items()}


def countries(by_unit):
    """Features of the layer `countries`; what is drawn as one country is one feature."""
    grouped = {}
    for key in sorted(by_unit, key=str):
        grouped.setdefault(names.COUNTRIES.get(key[0], (None, *names.GOLAN)), []).append(by_unit[key])
    features = []
    for (iso, english, arabic), parts in sorted(grouped.items(), key=lambda g: g[0][1]):
        kind = 'country' if iso and iso != 'GB' else 'dependency' if iso else 'disputed'
        features.append((rounded_area(areas(unary_union(parts))), {'iso': iso, 'name_en': english, 'name_ar': arabic, 'kind': kind}))
    return features


def governorates(by_unit):
    """Features of the layer `governorates`: 14 governorates, the UNDOF zone, the Golan."""
    features = []
    for key in sorted((k for k in by_unit if k[1]), key=str):
        kind = {'UNDOF': 'un_zone', 'GOLAN': 'disputed'}.get(key[1], 'governorate')
        english, arabic = {'UNDOF': names.UNDOF, 'GOLAN': names.GOLAN}.get(key[1]) or names.GOVERNORATES[key[1]]
        features.append((rounded_area(areas(by_unit[key])), {'name_en': english, 'name_ar': arabic, 'kind': kind}))
    return features


def line_features(net, layer):
    """The lines of one layer inside the extent, the pieces of one source line together."""
    grouped = {}
    for line in net:
        if line.attributes.get('layer') == layer:
            grouped.setdefault(id(line.attributes), (line.attributes, []))[1].append(LineString(line.points))
    features = [(linemerge_any(unary_union(lines)).intersection(EXTENT), attributes) for attributes, lines in grouped.values()]
    return [(g, a) for g, a in features if not g.is_empty]


def other_provinces(sources):
    """Province lines of the neighbours; not part of the net, simplified alone."""
    features = []
    for attributes, geometry in _province_rows(sources, syria=False):
        lines = [LineString(simplified_line(c, 50)) for c in project_lines(linemerge_any(geometry))]
        cut = unary_union(lines).intersection(EXTENT)
        if not cut.is_empty:
            features.append((linemerge_any(cut), attributes))
    return features
