//! Websites that S3 serves.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::{Node, Value};

/// A website that S3 serves from a bucket, without TLS (`WebsiteConfiguration`).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct BucketWebsite {
    /// `IndexDocument`: the key, below each directory, of the page that stands for the directory.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub index_document: Option<Value<String>>,
    /// `ErrorDocument`: the key of the page that is shown when there is no such object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_document: Option<Value<String>>,
    /// `RedirectAllRequestsTo`: the host to which every request is sent, by `https`. Not together with documents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirect_all_to: Option<Value<String>>,
}

impl BucketWebsite {
    /// A website whose directories show this document, such as `index.html`.
    #[track_caller]
    pub fn index(document: impl Into<Value<String>>) -> Self {
        Self {
            index_document: Some(Value::here(document)),
            ..Self::default()
        }
    }

    /// A website that sends every request to another host, by `https`.
    #[track_caller]
    pub fn redirect_all_to(host: impl Into<Value<String>>) -> Self {
        Self {
            redirect_all_to: Some(Value::here(host)),
            ..Self::default()
        }
    }

    /// `ErrorDocument`: the key of the page that is shown when there is no such object.
    #[must_use]
    #[track_caller]
    pub fn error(mut self, document: impl Into<Value<String>>) -> Self {
        self.error_document = Some(Value::here(document));
        self
    }

    pub(super) fn node(&self) -> Node {
        let host = self.redirect_all_to.as_ref();
        let redirect = host
            .map(|host| Node::map([("HostName", host.node()), ("Protocol", Node::from("https"))]));
        let entries = [
            (
                "IndexDocument",
                self.index_document.as_ref().map(Value::node),
            ),
            (
                "ErrorDocument",
                self.error_document.as_ref().map(Value::node),
            ),
            ("RedirectAllRequestsTo", redirect),
        ];
        Node::map(
            entries
                .into_iter()
                .filter_map(|(name, value)| Some((name, value?))),
        )
    }
}
