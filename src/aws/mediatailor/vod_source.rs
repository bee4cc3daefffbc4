// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaTailor::VodSource` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MediaTailor::VodSource`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-vodsource.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VodSource(Body);

resource! { VodSource "AWS::MediaTailor::VodSource" }

impl VodSource {
    /// `HttpPackageConfigurations`: list of `HttpPackageConfiguration`. Required.
    #[track_caller]
    pub fn http_package_configurations(
        mut self,
        value: impl IntoValue<ListOf<HttpPackageConfiguration>>,
    ) -> Self {
        self.0.set("HttpPackageConfigurations", value);
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

    /// `VodSourceName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn vod_source_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VodSourceName", value);
        self
    }
}

impl Handle<VodSource> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `HttpPackageConfiguration` of `AWS::MediaTailor::VodSource`.
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

/// `Tag` of `AWS::MediaTailor::VodSource`.
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
    /// `Type` of `AWS::MediaTailor::VodSource`.
    Type
    DASH "DASH"
    HLS "HLS"
}
