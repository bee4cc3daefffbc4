// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaTailor::LiveSource` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MediaTailor::LiveSource`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-livesource.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LiveSource(Body);

resource! { LiveSource "AWS::MediaTailor::LiveSource" }

impl LiveSource {
    /// `HttpPackageConfigurations`: list of `HttpPackageConfiguration`. Required.
    #[track_caller]
    pub fn http_package_configurations(
        mut self,
        value: impl IntoValue<ListOf<HttpPackageConfiguration>>,
    ) -> Self {
        self.0.set("HttpPackageConfigurations", value);
        self
    }

    /// `LiveSourceName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn live_source_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LiveSourceName", value);
        self
    }

    /// `SourceLocationName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn source_location_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceLocationName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<LiveSource> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `HttpPackageConfiguration` of `AWS::MediaTailor::LiveSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpPackageConfiguration(Properties);

properties! { HttpPackageConfiguration }

impl HttpPackageConfiguration {
    /// `Path`: string. Required.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }

    /// `SourceGroup`: string. Required.
    #[track_caller]
    pub fn source_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceGroup", value);
        self
    }

    /// `Type`: `Type`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `Tag` of `AWS::MediaTailor::LiveSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `Type` of `AWS::MediaTailor::LiveSource`.
    Type
    DASH "DASH"
    HLS "HLS"
}
