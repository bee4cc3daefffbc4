// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CustomerProfiles::ObjectType` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CustomerProfiles::ObjectType`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-objecttype.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ObjectType(Body);

resource! { ObjectType "AWS::CustomerProfiles::ObjectType" }

impl ObjectType {
    /// `AllowProfileCreation`: boolean.
    #[track_caller]
    pub fn allow_profile_creation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllowProfileCreation", value);
        self
    }

    /// `Description`: string, 1 to 10000 characters. Required.
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

    /// `ExpirationDays`: integer, 1 to 1098.
    #[track_caller]
    pub fn expiration_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ExpirationDays", value);
        self
    }

    /// `Fields`: list of `FieldMap`.
    #[track_caller]
    pub fn fields(mut self, value: impl IntoValue<ListOf<FieldMap>>) -> Self {
        self.0.set("Fields", value);
        self
    }

    /// `Keys`: list of `KeyMap`.
    #[track_caller]
    pub fn keys(mut self, value: impl IntoValue<ListOf<KeyMap>>) -> Self {
        self.0.set("Keys", value);
        self
    }

    /// `MaxProfileObjectCount`: integer, at least 1.
    #[track_caller]
    pub fn max_profile_object_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxProfileObjectCount", value);
        self
    }

    /// `ObjectTypeName`: string, 1 to 255 characters, pattern `^[a-zA-Z_][a-zA-Z_0-9-]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn object_type_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ObjectTypeName", value);
        self
    }

    /// `SourceLastUpdatedTimestampFormat`: string, 1 to 255 characters.
    #[track_caller]
    pub fn source_last_updated_timestamp_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceLastUpdatedTimestampFormat", value);
        self
    }

    /// `SourcePriority`: integer, at least 1.
    #[track_caller]
    pub fn source_priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SourcePriority", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TemplateId`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_-]+$`.
    #[track_caller]
    pub fn template_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TemplateId", value);
        self
    }
}

impl Handle<ObjectType> {
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

    /// `MaxAvailableProfileObjectCount`
    #[inline]
    pub fn max_available_profile_object_count(&self) -> Value<i64> {
        self.attribute("MaxAvailableProfileObjectCount")
    }
}

/// `FieldMap` of `AWS::CustomerProfiles::ObjectType`.
#[derive(Clone, Default)]
#[must_use]
pub struct FieldMap(Properties);

properties! { FieldMap }

impl FieldMap {
    /// `Name`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_.-]+$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ObjectTypeField`: `ObjectTypeField`.
    #[track_caller]
    pub fn object_type_field(mut self, value: impl IntoValue<ObjectTypeField>) -> Self {
        self.0.set("ObjectTypeField", value);
        self
    }
}

/// `KeyMap` of `AWS::CustomerProfiles::ObjectType`.
#[derive(Clone, Default)]
#[must_use]
pub struct KeyMap(Properties);

properties! { KeyMap }

impl KeyMap {
    /// `Name`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_-]+$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ObjectTypeKeyList`: list of `ObjectTypeKey`.
    #[track_caller]
    pub fn object_type_key_list(mut self, value: impl IntoValue<ListOf<ObjectTypeKey>>) -> Self {
        self.0.set("ObjectTypeKeyList", value);
        self
    }
}

/// `ObjectTypeField` of `AWS::CustomerProfiles::ObjectType`.
#[derive(Clone, Default)]
#[must_use]
pub struct ObjectTypeField(Properties);

properties! { ObjectTypeField }

impl ObjectTypeField {
    /// `ContentType`: `ObjectTypeFieldContentType`.
    #[track_caller]
    pub fn content_type(mut self, value: impl IntoValue<ObjectTypeFieldContentType>) -> Self {
        self.0.set("ContentType", value);
        self
    }

    /// `Source`: string, 1 to 1000 characters.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `Target`: string, 1 to 1000 characters.
    #[track_caller]
    pub fn target(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Target", value);
        self
    }
}

choice! {
    /// `ObjectTypeFieldContentType` of `AWS::CustomerProfiles::ObjectType`.
    ObjectTypeFieldContentType
    STRING "STRING"
    NUMBER "NUMBER"
    PHONE_NUMBER "PHONE_NUMBER"
    EMAIL_ADDRESS "EMAIL_ADDRESS"
    NAME "NAME"
}

/// `ObjectTypeKey` of `AWS::CustomerProfiles::ObjectType`.
#[derive(Clone, Default)]
#[must_use]
pub struct ObjectTypeKey(Properties);

properties! { ObjectTypeKey }

impl ObjectTypeKey {
    /// `FieldNames`: list of strings.
    #[track_caller]
    pub fn field_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("FieldNames", value);
        self
    }

    /// `StandardIdentifiers`: list of `ObjectTypeKeyStandardIdentifiersItem`.
    #[track_caller]
    pub fn standard_identifiers(
        mut self,
        value: impl IntoValue<ListOf<ObjectTypeKeyStandardIdentifiersItem>>,
    ) -> Self {
        self.0.set("StandardIdentifiers", value);
        self
    }
}

choice! {
    /// `ObjectTypeKeyStandardIdentifiersItem` of `AWS::CustomerProfiles::ObjectType`.
    ObjectTypeKeyStandardIdentifiersItem
    PROFILE "PROFILE"
    UNIQUE "UNIQUE"
    SECONDARY "SECONDARY"
    LOOKUP_ONLY "LOOKUP_ONLY"
    NEW_ONLY "NEW_ONLY"
    ASSET "ASSET"
    CASE "CASE"
    ORDER "ORDER"
    AIR_PREFERENCE "AIR_PREFERENCE"
    AIR_BOOKING "AIR_BOOKING"
    AIR_SEGMENT "AIR_SEGMENT"
    HOTEL_PREFERENCE "HOTEL_PREFERENCE"
    HOTEL_STAY_REVENUE "HOTEL_STAY_REVENUE"
    HOTEL_RESERVATION "HOTEL_RESERVATION"
    LOYALTY "LOYALTY"
    LOYALTY_TRANSACTION "LOYALTY_TRANSACTION"
    LOYALTY_PROMOTION "LOYALTY_PROMOTION"
    WEB_ANALYTICS "WEB_ANALYTICS"
    DEVICE "DEVICE"
    COMMUNICATION_RECORD "COMMUNICATION_RECORD"
}

/// `Tag` of `AWS::CustomerProfiles::ObjectType`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
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
