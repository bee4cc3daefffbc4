// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IAM::OIDCProvider` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IAM::OIDCProvider`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-oidcprovider.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct OIDCProvider(Body);

resource! { OIDCProvider "AWS::IAM::OIDCProvider" }

impl OIDCProvider {
    /// `ClientIdList`: list of strings.
    #[track_caller]
    pub fn client_id_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ClientIdList", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `ThumbprintList`: list of strings, at most 5 items.
    #[track_caller]
    pub fn thumbprint_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ThumbprintList", value);
        self
    }

    /// `Url`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Url", value);
        self
    }
}

impl Handle<OIDCProvider> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `Tag` of `AWS::IAM::OIDCProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^[\p{L}\p{Z}\p{N}_.:/=+\-@]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters, pattern `^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
