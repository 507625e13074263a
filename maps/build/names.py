"""Names entered by hand, English and Arabic. Where a name is disputed the note in maps/README.md says what was chosen and why."""

# Code of the package's file -> country code, names. Units under one code are drawn as one country.
COUNTRIES = {
    'syr': ('SY', 'Syria', 'سوريا'), 'tur': ('TR', 'Türkiye', 'تركيا'), 'lbn': ('LB', 'Lebanon', 'لبنان'), 'irq': ('IQ', 'Iraq', 'العراق'),
    'jor': ('JO', 'Jordan', 'الأردن'), 'isr': ('IL', 'Israel', 'إسرائيل'), 'psx': ('PS', 'Palestine', 'فلسطين'), 'sau': ('SA', 'Saudi Arabia', 'السعودية'),
    'egy': ('EG', 'Egypt', 'مصر'), 'lby': ('LY', 'Libya', 'ليبيا'), 'cyp': ('CY', 'Cyprus', 'قبرص'), 'cyn': ('CY', 'Cyprus', 'قبرص'),
    'esb': ('GB', 'Akrotiri and Dhekelia (UK)', 'أكروتيري ودكليا (المملكة المتحدة)'), 'wsb': ('GB', 'Akrotiri and Dhekelia (UK)', 'أكروتيري ودكليا (المملكة المتحدة)'),
    'grc': ('GR', 'Greece', 'اليونان'), 'bgr': ('BG', 'Bulgaria', 'بلغاريا'), 'srb': ('RS', 'Serbia', 'صربيا'), 'mkd': ('MK', 'North Macedonia', 'مقدونيا الشمالية'),
    'rou': ('RO', 'Romania', 'رومانيا'), 'rus': ('RU', 'Russia', 'روسيا'), 'geo': ('GE', 'Georgia', 'جورجيا'), 'arm': ('AM', 'Armenia', 'أرمينيا'),
    'aze': ('AZ', 'Azerbaijan', 'أذربيجان'), 'irn': ('IR', 'Iran', 'إيران'), 'kwt': ('KW', 'Kuwait', 'الكويت'), 'bhr': ('BH', 'Bahrain', 'البحرين'),
    'qat': ('QA', 'Qatar', 'قطر'), 'are': ('AE', 'United Arab Emirates', 'الإمارات'), 'tkm': ('TM', 'Turkmenistan', 'تركمانستان'), 'kaz': ('KZ', 'Kazakhstan', 'كازاخستان'),
}
GOLAN = ('Golan Heights (Israeli-occupied)', 'الجولان')
UNDOF = ('UNDOF area of separation', 'منطقة الفصل (الأندوف)')

# FIPS code -> names of Syria's governorates.
GOVERNORATES = {
    'SY01': ('Hasakah', 'الحسكة'), 'SY02': ('Latakia', 'اللاذقية'), 'SY03': ('Quneitra', 'القنيطرة'), 'SY04': ('Raqqa', 'الرقة'), 'SY05': ('Suwayda', 'السويداء'),
    'SY06': ('Daraa', 'درعا'), 'SY07': ('Deir ez-Zor', 'دير الزور'), 'SY08': ('Rif Dimashq', 'ريف دمشق'), 'SY09': ('Aleppo', 'حلب'), 'SY10': ('Hama', 'حماة'),
    'SY11': ('Homs', 'حمص'), 'SY12': ('Idlib', 'إدلب'), 'SY13': ('Damascus', 'دمشق'), 'SY14': ('Tartus', 'طرطوس'),
}

# English, Arabic, longitude and latitude of a point in the sea.
SEAS = [
    ('Mediterranean Sea', 'البحر المتوسط', 33.0, 33.5), ('Sea of Marmara', 'بحر مرمرة', 28.2, 40.7), ('Black Sea', 'البحر الأسود', 35.0, 43.0),
    ('Caspian Sea', 'بحر قزوين', 51.0, 40.0), ('Red Sea', 'البحر الأحمر', 34.6, 27.4), ('Persian Gulf', 'الخليج', 50.0, 28.0),
]
# Cuts across the Dardanelles, the Bosporus and the Suez Canal, from land to land.
STRAITS = [[(26.20, 40.07), (26.24, 39.96)], [(28.90, 41.25), (29.30, 41.20)], [(32.50, 30.05), (32.65, 30.05)]]

# Package's name -> English, Arabic, class (1 great, 2 large, 3 middle).
RIVERS = {
    'Firat': ('Euphrates', 'الفرات', 1), 'Al Furat': ('Euphrates', 'الفرات', 1), 'Euphrates': ('Euphrates', 'الفرات', 1), 'Dicle': ('Tigris', 'دجلة', 1), 'Tigris': ('Tigris', 'دجلة', 1),
    'Murat': ('Murat', 'مراد', 2), 'Nile': ('Nile', 'النيل', 1), 'Rosetta Branch': ('Nile (Rosetta)', 'فرع رشيد', 1), 'Damietta Branch': ('Nile (Damietta)', 'فرع دمياط', 1),
    'Suez Canal': ('Suez Canal', 'قناة السويس', 2), 'Shatt al Arab': ('Shatt al-Arab', 'شط العرب', 1), 'Ceyhan': ('Ceyhan', 'جيحان', 2),
    'Kiz?lirmak': ('Kızılırmak', None, 2), 'Kr': ('Kura', None, 2), 'Aras': ('Aras', None, 2), 'Sakarya': ('Sakarya', None, 2), 'Byk Menderes': ('Büyük Menderes', None, 2),
    'Evros (Maritsa)': ('Maritsa (Evros)', None, 2), 'Strymnas (Truma)': ('Struma', None, 3), 'Qezel Owzan': ('Qezel Owzan', None, 3), 'Karkheh': ('Karkheh', 'الكرخة', 2),
    'Kelkit': ('Kelkit', None, 3), 'Simav': ('Simav', None, 3), 'Sefid': ('Sefid Rud', None, 3), 'Kuban': ('Kuban', None, 2), 'Atrek (Atrak)': ('Atrek', None, 3), 'Talkeh': ('Talkheh', None, 3),
}
# Natural Earth's line is off the river by kilometres; WDBII's is drawn instead.
LEFT_OUT_RIVERS = {'Jordan'}
# Unnamed WDBII rivers: English, Arabic, box (west, south, east, north) and levels they are known by.
NAMED_STREAMS = [
    ('Jordan River', 'نهر الأردن', (35.45, 31.7, 35.7, 33.1), (2,)),
    ('Orontes', 'العاصي', (36.05, 34.15, 36.95, 36.32), (2, 3)), ('Khabur', 'الخابور', (40.3, 35.1, 40.95, 36.56), (3,)), ('Khabur', 'الخابور', (40.06, 36.5, 40.8, 36.9), (4,)),
    ('Afrin', 'عفرين', (36.4, 36.25, 37.0, 37.1), (4,)), ('Yarmouk', 'اليرموك', (35.55, 32.6, 36.1, 32.85), (3,)), ('Barada', 'بردى', (36.0, 33.4, 36.7, 33.75), (3,)),
    ('Litani', 'الليطاني', (35.2, 33.3, 36.15, 34.1), (3,)), ('Nahr al-Kabir', 'النهر الكبير الجنوبي', (35.9, 34.6, 36.45, 34.68), (4,)),
]
# English, Arabic, longitude and latitude of a point in or next to the lake.
LAKES = [
    ('Lake Assad', 'بحيرة الأسد', 38.2, 36.0), ('Sea of Galilee', 'بحيرة طبريا', 35.59, 32.82), ('Dead Sea', 'البحر الميت', 35.47, 31.43), ('Lake Tharthar', 'بحيرة الثرثار', 43.22, 34.02),
    ('Lake Qattinah', 'بحيرة قطينة', 36.58, 34.65), ('Sabkhat al-Jabbul', 'سبخة الجبول', 37.51, 36.06), ('Atatürk Reservoir', None, 38.5, 37.5), ('Lake Habbaniyah', 'بحيرة الحبانية', 43.44, 33.31),
    ('Lake Razazah', 'بحيرة الرزازة', 43.57, 32.81), ('Lake Van', 'بحيرة وان', 42.81, 38.65), ('Lake Urmia', 'بحيرة أرومية', 45.36, 37.69), ('Lake Tuz', None, 33.32, 38.81),
    ('Lake Sevan', 'بحيرة سيفان', 45.36, 40.38), ('Lake Beyşehir', None, 31.51, 37.78), ('Lake Eğirdir', None, 30.88, 38.06), ('Lake Qadisiyah', 'بحيرة القادسية', 42.2, 34.3),
    ('Lake Qarun', 'بحيرة قارون', 30.63, 29.47),
]
# Points in lakes that GSHHG still has but that have been dry or drained for decades: Amik, Ateibeh and Hijaneh.
DRY_LAKES = [(36.31, 36.35), (36.65, 33.49), (36.62, 33.35)]
