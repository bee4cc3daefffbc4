//! Methods of HTTP.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A method of HTTP.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "UPPERCASE")]
pub enum Method {
    /// `GET`
    Get,
    /// `HEAD`
    Head,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
    /// `OPTIONS`
    Options,
    /// Every method for which there is no route of its own.
    Any,
}

impl Method {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Get,
        Self::Head,
        Self::Post,
        Self::Put,
        Self::Patch,
        Self::Delete,
        Self::Options,
        Self::Any,
    ];

    /// The name, such as `POST`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Any => "ANY",
        }
    }

    /// The method of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.as_str() == name)
    }

    /// The name as part of a logical id, such as `Post`.
    pub(in crate::constructs) const fn id(self) -> &'static str {
        match self {
            Self::Get => "Get",
            Self::Head => "Head",
            Self::Post => "Post",
            Self::Put => "Put",
            Self::Patch => "Patch",
            Self::Delete => "Delete",
            Self::Options => "Options",
            Self::Any => "Any",
        }
    }

    /// The name in the ARN of a route: `ANY` stands there as `*`.
    pub(in crate::constructs) const fn in_arn(self) -> &'static str {
        match self {
            Self::Any => "*",
            _ => self.as_str(),
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}
