//! Websites that S3 serves.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::aws::s3::bucket::{
    RedirectAllRequestsTo, RedirectAllRequestsToProtocol, WebsiteConfiguration,
};
use crate::value::Value;

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

    pub(super) fn properties(&self) -> WebsiteConfiguration {
        let redirect = |host| {
            RedirectAllRequestsTo::default()
                .host_name(host)
                .protocol(RedirectAllRequestsToProtocol::HTTPS)
        };
        WebsiteConfiguration::default()
            .index_document(self.index_document.clone())
            .error_document(self.error_document.clone())
            .redirect_all_requests_to(self.redirect_all_to.as_ref().map(redirect))
    }
}
