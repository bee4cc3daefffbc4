// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WorkSpacesWeb::TrustStore` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::WorkSpacesWeb::TrustStore`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-truststore.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TrustStore(Body);

resource! { TrustStore "AWS::WorkSpacesWeb::TrustStore" }

impl TrustStore {
    /// `CertificateList`: list of strings. Required.
    #[track_caller]
    pub fn certificate_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CertificateList", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<TrustStore> {
    /// `AssociatedPortalArns`
    #[inline]
    pub fn associated_portal_arns(&self) -> Value<Vec<String>> {
        self.attribute("AssociatedPortalArns")
    }

    /// `TrustStoreArn`
    #[inline]
    pub fn trust_store_arn(&self) -> Value<String> {
        self.attribute("TrustStoreArn")
    }
}

/// `Tag` of `AWS::WorkSpacesWeb::TrustStore`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
