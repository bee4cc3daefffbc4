// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CustomerProfiles::DomainObjectType` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CustomerProfiles::DomainObjectType`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-domainobjecttype.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DomainObjectType(Body);

resource! { DomainObjectType "AWS::CustomerProfiles::DomainObjectType" }

impl DomainObjectType {
    /// `Description`: string, 1 to 10000 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DomainName`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainName", value);
        self
    }

    /// `EncryptionKey`: string, at most 255 characters.
    #[track_caller]
    pub fn encryption_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EncryptionKey", value);
        self
    }

    /// `Fields`: map of `DomainObjectTypeField`. Required. A change replaces the resource.
    #[track_caller]
    pub fn fields(mut self, value: impl IntoValue<MapOf<DomainObjectTypeField>>) -> Self {
        self.0.set("Fields", value);
        self
    }

    /// `ObjectTypeName`: string, 1 to 255 characters, pattern `^[a-zA-Z_][a-zA-Z_0-9-]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn object_type_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ObjectTypeName", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DomainObjectType> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `LastUpdatedAt`
    #[inline]
    pub fn last_updated_at(&self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }
}

/// `DomainObjectTypeField` of `AWS::CustomerProfiles::DomainObjectType`.
#[derive(Clone, Default)]
#[must_use]
pub struct DomainObjectTypeField(Properties);

properties! { DomainObjectTypeField }

impl DomainObjectTypeField {
    /// `ContentType`: `DomainObjectTypeFieldContentType`.
    #[track_caller]
    pub fn content_type(mut self, value: impl IntoValue<DomainObjectTypeFieldContentType>) -> Self {
        self.0.set("ContentType", value);
        self
    }

    /// `FeatureType`: `DomainObjectTypeFieldFeatureType`.
    #[track_caller]
    pub fn feature_type(mut self, value: impl IntoValue<DomainObjectTypeFieldFeatureType>) -> Self {
        self.0.set("FeatureType", value);
        self
    }

    /// `Source`: string, 1 to 1000 characters. Required.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `Target`: string, 1 to 1000 characters. Required.
    #[track_caller]
    pub fn target(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Target", value);
        self
    }
}

choice! {
    /// `DomainObjectTypeFieldContentType` of `AWS::CustomerProfiles::DomainObjectType`.
    DomainObjectTypeFieldContentType
    STRING "STRING"
    NUMBER "NUMBER"
}

choice! {
    /// `DomainObjectTypeFieldFeatureType` of `AWS::CustomerProfiles::DomainObjectType`.
    DomainObjectTypeFieldFeatureType
    TEXTUAL "TEXTUAL"
    CATEGORICAL "CATEGORICAL"
}

/// `Tag` of `AWS::CustomerProfiles::DomainObjectType`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
