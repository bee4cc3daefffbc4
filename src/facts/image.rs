//! The flat image: interned strings and compact records, read in place.
//!
//! An image is a tree like JSON in which equal parts are stored once. It is never decoded as a whole: a lookup is a
//! binary search over sorted keys, so touching one resource type costs nothing for the others, and the embedded image
//! is paged in by the operating system as it is read.
//!
//! ```text
//! magic (8 bytes) · version · root · (offset, length) of: string ends, string bytes, numbers, words
//! ```
//!
//! Strings are sorted, so that a string's number compares as the string does. A *reference* is one 32-bit word: three
//! bits of kind, 29 bits of payload (a small value, or where to find it). A list is a count and its references; a map is
//! a count and pairs of key (a string's number) and reference, sorted by key.
//!
//! Every read is checked. A damaged image gives `None`, never a panic; see [`Image::open`] for what is checked at once.

use std::borrow::Cow;

use super::words::Words;

pub(super) const MAGIC: &[u8; 8] = b"FORMWORK";
/// The version of the layout; an image of another version is refused.
pub(super) const VERSION: u32 = 1;
/// Magic, version, root, and four pairs of offset and length.
pub(super) const HEADER: usize = 8 + 4 + 4 + 4 * 8;

pub(super) const KIND_BITS: u32 = 3;
pub(super) const CONSTANT: u32 = 0;
pub(super) const SMALL: u32 = 1;
pub(super) const FLOAT: u32 = 2;
pub(super) const STRING: u32 = 3;
pub(super) const LIST: u32 = 4;
pub(super) const MAP: u32 = 5;
pub(super) const WORDS: u32 = 6;
pub(super) const LARGE: u32 = 7;

/// Why bytes are not an image of facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImageError {
    /// The bytes do not begin as an image does.
    NotAnImage,
    /// The image was made for another version of formwork.
    Version {
        /// The version that the image states.
        found: u32,
        /// The version that this program reads.
        expected: u32,
    },
    /// A part lies outside of the bytes: the file was cut or changed.
    Damaged,
}

impl std::fmt::Display for ImageError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NotAnImage => f.write_str("this is not an image of facts"),
            Self::Version { found, expected } => write!(
                f,
                "this image of facts has layout version {found}, and this program reads version {expected}"
            ),
            Self::Damaged => f.write_str("this image of facts is damaged: a part of it is missing"),
        }
    }
}

impl std::error::Error for ImageError {}

/// Where a section lies within the bytes.
#[derive(Clone, Copy, Debug)]
struct Section {
    start: usize,
    end: usize,
}

/// An opened image. A copy of the embedded one shares its bytes.
#[derive(Clone, Debug)]
pub(super) struct Image {
    bytes: Cow<'static, [u8]>,
    root: u32,
    string_ends: Section,
    strings: Section,
    numbers: Section,
    words: Section,
}

impl Image {
    /// Checks magic, version and the bounds of the sections; what lies inside is checked when it is read.
    pub(super) fn open(bytes: Cow<'static, [u8]>) -> Result<Self, ImageError> {
        if bytes.get(..MAGIC.len()) != Some(MAGIC.as_slice()) {
            return Err(ImageError::NotAnImage);
        }
        let header = Words::new(bytes.get(MAGIC.len()..HEADER).ok_or(ImageError::Damaged)?);
        let word = |at| header.get(at).ok_or(ImageError::Damaged);
        let found = word(0)?;
        if found != VERSION {
            let expected = VERSION;
            return Err(ImageError::Version { found, expected });
        }
        let section = |at| {
            let start = word(at)? as usize;
            let end = start.checked_add(word(at + 1)? as usize);
            let end = end.filter(|end| *end <= bytes.len());
            Ok(Section {
                start,
                end: end.ok_or(ImageError::Damaged)?,
            })
        };
        Ok(Self {
            root: word(1)?,
            string_ends: section(2)?,
            strings: section(4)?,
            numbers: section(6)?,
            words: section(8)?,
            bytes,
        })
    }

    pub(super) fn root(&self) -> Fact<'_> {
        Fact {
            image: self,
            at: self.root,
        }
    }

    fn section(&self, section: Section) -> &[u8] {
        self.bytes.get(section.start..section.end).unwrap_or(&[])
    }

    fn text(&self, id: u32) -> Option<&[u8]> {
        let ends = Words::new(self.section(self.string_ends));
        let id = id as usize;
        let start = match id.checked_sub(1) {
            Some(before) => ends.get(before)?,
            None => 0,
        };
        self.section(self.strings)
            .get(start as usize..ends.get(id)? as usize)
    }

    fn string(&self, id: u32) -> Option<&str> {
        std::str::from_utf8(self.text(id)?).ok()
    }

    fn number(&self, at: u32) -> Option<[u8; 8]> {
        let start = (at as usize).checked_mul(8)?;
        let bytes = self
            .section(self.numbers)
            .get(start..start.checked_add(8)?)?;
        bytes.try_into().ok()
    }

    /// The count at a word and the `count * width` words that follow it.
    fn record(&self, at: u32, width: usize) -> Option<(usize, Words<'_>)> {
        let words = Words::new(self.section(self.words));
        let count = words.get(at as usize)? as usize;
        let start = (at as usize).checked_add(1)?;
        Some((count, words.slice(start, count.checked_mul(width)?)?))
    }
}

/// One value of an image: what JSON can say, read in place.
#[derive(Clone, Copy)]
pub struct Fact<'f> {
    image: &'f Image,
    at: u32,
}

/// The shape of a [`Fact`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactKind {
    /// `null`
    Null,
    /// `true` or `false`
    Bool,
    /// A number, whole or not.
    Number,
    /// Text.
    String,
    /// A list.
    List,
    /// A mapping, sorted by key.
    Map,
    /// A table of numbers with a meaning of its own, such as a translated pattern.
    Words,
}

impl<'f> Fact<'f> {
    const fn payload(self) -> u32 {
        self.at >> KIND_BITS
    }

    const fn tag(self) -> u32 {
        self.at & ((1 << KIND_BITS) - 1)
    }

    const fn with(self, at: u32) -> Self {
        Self {
            image: self.image,
            at,
        }
    }

    /// What it is.
    pub fn kind(self) -> FactKind {
        match (self.tag(), self.payload()) {
            (CONSTANT, 0) => FactKind::Null,
            (CONSTANT, _) => FactKind::Bool,
            (SMALL | FLOAT | LARGE, _) => FactKind::Number,
            (STRING, _) => FactKind::String,
            (LIST, _) => FactKind::List,
            (MAP, _) => FactKind::Map,
            _ => FactKind::Words,
        }
    }

    /// Whether two facts are one and the same record; equal records are stored once.
    pub fn is_same(self, other: Self) -> bool {
        std::ptr::eq(self.image, other.image) && self.at == other.at
    }

    /// A number that tells this record from all others of its image.
    pub(crate) fn identity(self) -> (usize, u32) {
        (std::ptr::from_ref(self.image).addr(), self.at)
    }

    /// The fact of the same image that has this number, as [`identity`](Self::identity) tells it.
    pub(crate) const fn of_same_image(self, at: u32) -> Self {
        self.with(at)
    }

    /// The root of the image in which this fact is stored.
    pub(crate) fn image_root(self) -> Self {
        self.with(self.image.root)
    }

    /// The truth value, if this is one.
    pub fn as_bool(self) -> Option<bool> {
        match (self.tag(), self.payload()) {
            (CONSTANT, 1) => Some(false),
            (CONSTANT, 2) => Some(true),
            _ => None,
        }
    }

    /// The whole number, if this is one.
    pub fn as_i64(self) -> Option<i64> {
        match self.tag() {
            SMALL => {
                let zigzag = i64::from(self.payload());
                Some((zigzag >> 1) ^ -(zigzag & 1))
            }
            LARGE => Some(i64::from_le_bytes(self.image.number(self.payload())?)),
            FLOAT => {
                let float = self.as_f64()?;
                #[expect(
                    clippy::cast_possible_truncation,
                    reason = "only floats without a fraction within 53 bits are converted"
                )]
                let whole = (float.fract() == 0.0 && float.abs() < 9.0e15).then_some(float as i64);
                whole
            }
            _ => None,
        }
    }

    /// The number, if this is one.
    pub fn as_f64(self) -> Option<f64> {
        match self.tag() {
            FLOAT => Some(f64::from_le_bytes(self.image.number(self.payload())?)),
            #[expect(
                clippy::cast_precision_loss,
                reason = "bounds of properties beyond 53 bits are compared as JSON readers do"
            )]
            SMALL | LARGE => self.as_i64().map(|whole| whole as f64),
            _ => None,
        }
    }

    /// The text, if this is text.
    pub fn as_str(self) -> Option<&'f str> {
        match self.tag() {
            STRING => self.image.string(self.payload()),
            _ => None,
        }
    }

    /// The table of numbers, if this is one.
    pub fn as_words(self) -> Option<Words<'f>> {
        match self.tag() {
            WORDS => self.image.record(self.payload(), 1).map(|(_, words)| words),
            _ => None,
        }
    }

    /// How many elements or keys there are; 0 for anything but a list or a map.
    pub fn len(self) -> usize {
        match self.tag() {
            LIST => self.image.record(self.payload(), 1),
            MAP => self.image.record(self.payload(), 2),
            _ => None,
        }
        .map_or(0, |(count, _)| count)
    }

    /// Whether there is no element and no key.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// The elements of a list; nothing for anything else.
    pub fn items(self) -> impl ExactSizeIterator<Item = Self> + Clone {
        let record = match self.tag() {
            LIST => self.image.record(self.payload(), 1),
            _ => None,
        };
        let (count, words) = record.unwrap_or((0, Words::new(&[])));
        (0..count).map(move |index| self.with(words.get(index).unwrap_or_default()))
    }

    /// An element of a list.
    pub fn item(self, index: usize) -> Option<Self> {
        self.items().nth(index)
    }

    /// Keys and values of a map, sorted by key; nothing for anything else.
    pub fn entries(self) -> impl ExactSizeIterator<Item = (&'f str, Self)> + Clone {
        let record = match self.tag() {
            MAP => self.image.record(self.payload(), 2),
            _ => None,
        };
        let (count, words) = record.unwrap_or((0, Words::new(&[])));
        (0..count).map(move |index| {
            let key = words.get(index * 2).and_then(|id| self.image.string(id));
            let value = words.get(index * 2 + 1).unwrap_or_default();
            (key.unwrap_or_default(), self.with(value))
        })
    }

    /// The keys of a map, sorted.
    pub fn keys(self) -> impl ExactSizeIterator<Item = &'f str> + Clone {
        self.entries().map(|(key, _)| key)
    }

    /// The texts of a list; what is not text is left out.
    pub fn texts(self) -> impl Iterator<Item = &'f str> + Clone {
        self.items().filter_map(Self::as_str)
    }

    /// The value of a key, if this is a map that has it.
    pub fn get(self, key: &str) -> Option<Self> {
        let (count, words) = match self.tag() {
            MAP => self.image.record(self.payload(), 2)?,
            _ => return None,
        };
        let (mut low, mut high) = (0, count);
        while low < high {
            let middle = low + (high - low) / 2;
            match self.image.text(words.get(middle * 2)?)?.cmp(key.as_bytes()) {
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
                std::cmp::Ordering::Equal => return Some(self.with(words.get(middle * 2 + 1)?)),
            }
        }
        None
    }

    /// Whether this is a map with the key.
    pub fn contains(self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// What a JSON Pointer such as `/properties/Name` leads to.
    pub fn pointer(self, pointer: &str) -> Option<Self> {
        let path = pointer.strip_prefix('/').unwrap_or(pointer);
        if path.is_empty() {
            return Some(self);
        }
        path.split('/').try_fold(self, |fact, part| {
            let part = match part.contains('~') {
                true => Cow::Owned(part.replace("~1", "/").replace("~0", "~")),
                false => Cow::Borrowed(part),
            };
            match fact.tag() {
                LIST => fact.item(part.parse().ok()?),
                _ => fact.get(&part),
            }
        })
    }
}

impl std::fmt::Debug for Fact<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.kind() {
            FactKind::Null => f.write_str("null"),
            FactKind::Bool => write!(f, "{}", self.as_bool().unwrap_or_default()),
            FactKind::Number => match self.as_i64() {
                Some(whole) => write!(f, "{whole}"),
                None => write!(f, "{}", self.as_f64().unwrap_or_default()),
            },
            FactKind::String => write!(f, "{:?}", self.as_str().unwrap_or_default()),
            FactKind::List => f.debug_list().entries(self.items()).finish(),
            FactKind::Map => f.debug_map().entries(self.entries()).finish(),
            FactKind::Words => write!(f, "<{} words>", self.as_words().map_or(0, Words::len)),
        }
    }
}
