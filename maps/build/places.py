"""Towns (GeoNames) and Syria's airfields (entered by hand)."""
import csv
import pathlib
import re

from shapely.geometry import Point

from plane import EXTENT, project_coords

NEAR = (33, 30, 46, 39.5)                    # west, south, east, north: towns of 50,000 and more; elsewhere 150,000
ARABIC = re.compile('^[ء-غف-ي\u064b-\u0652 ]+$')
ARABIC_SPOKEN = {'SY', 'LB', 'JO', 'IQ', 'PS', 'SA', 'KW', 'EG', 'QA', 'BH', 'AE', 'LY', 'IL'}
ARTICLE = re.compile(r'\b([Aa](?:l|sh|th|[dnrstz])) (?=[A-Z])')
JERUSALEM = 281184   # no country and no rank of a capital is stated: no side is taken
CAPITALS, SEATS = ('PPLC',), ('PPLA',)
HERE = pathlib.Path(__file__).parent


def places(sources):
    """The towns, the largest first; rank 1 (capitals, great cities) to 5 (villages)."""
    overrides = _overrides()
    features = []
    for r in sources.towns().sort_values(['pop', 'id'], ascending=[False, True]).itertuples():
        position = project_coords([(r.lon, r.lat)])[0]
        english, arabic, rank = overrides.get(r.id, (None, None, None))
        if not (rank or _wanted(r)) or english == '-' or not EXTENT.contains(Point(position)):
            continue
        arabic = _arabic(r) if not arabic else None if arabic == '-' else arabic
        claimed = r.id == JERUSALEM
        features.append((Point(position), {'name_en': english or _english(r), 'name_ar': arabic, 'cc': None if claimed else r.cc, 'pop': r.pop or None,
                                           'rank': rank or _rank(r), 'kind': 'town' if claimed else _kind(r)}))
    return features


def _wanted(r):
    if r.cc == 'SY':
        return True
    if r.fcode == 'PPLX':   # a quarter of a city
        return False
    near = NEAR[0] < r.lon < NEAR[2] and NEAR[1] < r.lat < NEAR[3]
    return r.fcode in CAPITALS or r.pop >= (50_000 if near else 150_000) or (near and r.fcode in SEATS)


def _rank(r):
    if r.fcode in CAPITALS or r.pop >= 700_000:
        return 1
    if (r.fcode in SEATS and r.pop >= 30_000) or r.pop >= 150_000:
        return 2
    if r.pop >= 40_000 or r.fcode in SEATS or (r.cc == 'SY' and r.fcode == 'PPLA2'):
        return 3
    return 4 if r.pop >= 8_000 else 5


def _kind(r):
    return 'capital' if r.fcode in CAPITALS else 'seat' if r.fcode in SEATS else 'town'


def _english(r):
    """GeoNames' plain spelling without its marks; the article is tied to its noun where the language is Arabic."""
    plain = re.sub(r"[`'‘’]", '', r.ascii)
    return ARTICLE.sub(r'\1-', plain) if r.cc in ARABIC_SPOKEN - {'IL'} else plain


def _arabic(r):
    """The likeliest of GeoNames' untagged alternate names; none where Arabic is not the country's language (there it is entered by hand)."""
    if r.cc not in ARABIC_SPOKEN:
        return None
    found = [x for x in r.alternate.split(',') if ARABIC.match(x)]
    found = [x for x in found if not (' ' in x and x.replace(' ', '') in found)]
    found.sort(key=lambda x: (x.startswith(('محافظة', 'مدينة', 'ناحية')), 'ة' not in x and any('ة' in y for y in found),
                              -sum(y.startswith('ال') == x.startswith('ال') for y in found)))
    return found[0] if found else None


def _overrides():
    """GeoNames id -> (English, Arabic, rank), each None if the rule's is good.

    English '-' leaves the town out, Arabic '-' its Arabic name; a rank brings a town in that is too small for the rule.
    """
    with open(HERE / 'place-names.csv', encoding='utf-8', newline='') as file:
        return {int(r['id']): (r['name_en'] or None, r['name_ar'] or None, int(r['rank']) if r['rank'] else None) for r in csv.DictReader(file)}


def airfields():
    """Syria's airfields; positions are facts, about 100 m."""
    features = []
    with open(HERE / 'airfields.csv', encoding='utf-8', newline='') as file:
        for r in csv.DictReader(file):
            features.append((Point(project_coords([(float(r['lon']), float(r['lat']))])[0]),
                             {'id': r['id'], 'name_en': r['name_en'], 'runway': r['runway'], 'length_m': r['length_m'], 'source': 'public listings, ±100 m'}))
    return features
