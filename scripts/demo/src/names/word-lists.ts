const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** Given names of demo trainees: trees that are nobody's name. */
export const trees = words(`
  Alder Larch Spruce Hornbeam Sycamore Cypress Hemlock Tamarack Whitebeam Blackthorn Hawthorn Buckthorn Dogwood
  Elderberry Medlar Quince Mulberry Walnut Chestnut Beechwood Birchwood Poplar Osier Sallow Spindle Yewtree Redwood
  Sequoia Cedarwood Teakwood Balsa Baobab Ginkgo Kapok Banyan Mangrove Eucalypt Wattle Tulipwood Ironbark Crabapple`);

/** Family names of demo people: minerals. */
export const minerals = words(`
  Gypsum Feldspar Quartz Calcite Dolomite Barite Halite Pyrite Galena Haematite Magnetite Olivine Augite Biotite
  Muscovite Kaolin Talcum Apatite Fluorite Corundum Bauxite Cinnabar Malachite Azurite Chromite Cobaltite Epidote
  Graphite Ilmenite Kyanite Lazurite Limonite Marcasite Rutile Serpentine Siderite Sphalerite Spinel Stibnite
  Titanite Tourmaline Uraninite Zeolite Zircon Anhydrite Cuprite`);

/** Given names of demo staff: clouds, winds and weather. */
export const weathers = words(`
  Cumulus Stratus Cirrus Nimbus Altocumulus Sirocco Mistral Zephyr Monsoon Drizzle Sleet Hoarfrost Squall Thaw
  Rainbow Sunbeam Snowfall Moonrise Daybreak Twilight Tailwind Breeze Downpour Hailstone Icicle Snowdrift Haar
  Fogbank Chinook Harmattan Meltwater Bora`);

/** First words of demo schools' names. */
export const schoolWords = words(`
  Quarry Lantern Heather Pebble Kestrel Orchard Compass Beacon Thimble Bramble Otter Plover Teasel Millstone Saffron
  Cobble Lichen Marram Skylark Windmill`);

/** Second words of demo schools' names. */
export const schoolPlaces = words("Hill Brook Down Marsh Lane Field Mere Wood Gate Cross Reach");
