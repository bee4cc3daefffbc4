//! Paths of routes: `/stock/{sku}`.

/// A path, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::constructs) struct Path {
    /// The parts between the slashes; none for the root.
    pub(in crate::constructs) segments: Vec<Segment>,
}

/// A part of a path between two slashes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::constructs) enum Segment {
    /// Text that a request must have there.
    Text(String),
    /// `{sku}`: anything without a slash.
    Parameter(String),
    /// `{proxy+}`: everything from here on.
    Rest(String),
}

impl Segment {
    fn parse(text: &str) -> Result<Self, String> {
        let Some(inner) = text.strip_prefix('{') else {
            return match text.find(|letter: char| !is_path_letter(letter)) {
                _ if text.is_empty() => {
                    Err("there is nothing between two slashes, or behind the last".to_owned())
                }
                Some(_) => Err(format!(
                    "`{text}` is neither plain text nor a parameter such as `{{id}}`"
                )),
                None => Ok(Self::Text(text.to_owned())),
            };
        };
        let name = inner.strip_suffix('}').unwrap_or_default();
        let (name, rest) = match name.strip_suffix('+') {
            Some(name) => (name, true),
            None => (name, false),
        };
        let is_name = |letter: char| letter.is_ascii_alphanumeric() || "._-".contains(letter);
        match name.to_owned() {
            name if name.is_empty() || !name.chars().all(is_name) => Err(format!(
                "`{text}` is not a parameter: it is written `{{name}}`, or `{{name+}}` for the rest of the path"
            )),
            name if rest => Ok(Self::Rest(name)),
            name => Ok(Self::Parameter(name)),
        }
    }

    /// As it stands in the path.
    pub(in crate::constructs) fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Parameter(name) => format!("{{{name}}}"),
            Self::Rest(name) => format!("{{{name}+}}"),
        }
    }

    /// The name of the parameter, if it is one.
    pub(in crate::constructs) fn parameter(&self) -> Option<&str> {
        match self {
            Self::Text(_) => None,
            Self::Parameter(name) | Self::Rest(name) => Some(name),
        }
    }
}

fn is_path_letter(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || "-._~:@,".contains(letter)
}

impl Path {
    pub(in crate::constructs) fn parse(text: &str) -> Result<Self, String> {
        let Some(inner) = text.strip_prefix('/') else {
            return Err(format!("the path `{text}` does not begin with a slash"));
        };
        if inner.is_empty() {
            return Ok(Self {
                segments: Vec::new(),
            });
        }
        let segments = inner.split('/').map(Segment::parse);
        let segments = segments.collect::<Result<Vec<_>, _>>()?;
        let before = segments.split_last().map_or(&[][..], |(_, before)| before);
        if let Some(Segment::Rest(name)) =
            before.iter().find(|part| matches!(part, Segment::Rest(_)))
        {
            return Err(format!(
                "`{{{name}+}}` takes the rest of the path, yet more follows"
            ));
        }
        Ok(Self { segments })
    }

    /// As part of a logical id: `StockSku` for `/stock/{sku}`, `Root` for `/`.
    pub(in crate::constructs) fn id(&self) -> String {
        if self.segments.is_empty() {
            return "Root".to_owned();
        }
        self.segments
            .iter()
            .map(|part| pascal(&part.text()))
            .collect()
    }

    /// As it was written.
    pub(in crate::constructs) fn text(&self) -> String {
        self.write(Segment::text)
    }

    /// With `*` in place of each parameter, as ARNs have it.
    pub(in crate::constructs) fn pattern(&self) -> String {
        self.write(|part| match part {
            Segment::Text(text) => text.clone(),
            Segment::Parameter(_) | Segment::Rest(_) => "*".to_owned(),
        })
    }

    fn write(&self, segment: impl Fn(&Segment) -> String) -> String {
        let parts: Vec<String> = self.segments.iter().map(segment).collect();
        format!("/{}", parts.join("/"))
    }

    /// The names of its parameters.
    pub(in crate::constructs) fn parameters(&self) -> impl Iterator<Item = &str> {
        self.segments.iter().filter_map(Segment::parameter)
    }

    /// The path above, unless this is the root.
    pub(in crate::constructs) fn parent(&self) -> Option<Self> {
        let (_, above) = self.segments.split_last()?;
        Some(Self {
            segments: above.to_vec(),
        })
    }
}

/// `StockItem` for `stock-item`: letters and digits, each word with a capital.
pub(in crate::constructs) fn pascal(text: &str) -> String {
    let words = text.split(|letter: char| !letter.is_ascii_alphanumeric());
    words
        .flat_map(|word| {
            let mut letters = word.chars();
            let first = letters.next().map(|letter| letter.to_ascii_uppercase());
            first.into_iter().chain(letters)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_give_logical_ids() {
        for (path, id) in [
            ("/", "Root"),
            ("/stock/{sku}", "StockSku"),
            ("/order-items/{item_id}", "OrderItemsItemId"),
            ("/files/{proxy+}", "FilesProxy"),
        ] {
            assert_eq!(Path::parse(path).unwrap().id(), id);
            assert_eq!(Path::parse(path).unwrap().text(), path);
        }
    }

    #[test]
    fn what_is_no_path_is_refused() {
        for path in [
            "orders",
            "/orders/",
            "//",
            "/a b",
            "/{",
            "/{}",
            "/x{id}",
            "/{id}x",
            "/{all+}/more",
            "/a?b=c",
        ] {
            assert!(Path::parse(path).is_err(), "{path}");
        }
    }
}
