// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Kendra::Index` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Kendra::Index`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-index.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Index(Body);

resource! { Index "AWS::Kendra::Index" }

impl Index {
    /// `CapacityUnits`: `CapacityUnitsConfiguration`.
    #[track_caller]
    pub fn capacity_units(mut self, value: impl IntoValue<CapacityUnitsConfiguration>) -> Self {
        self.0.set("CapacityUnits", value);
        self
    }

    /// `Description`: string, at most 1000 characters, pattern `^\P{C}*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DocumentMetadataConfigurations`: list of `DocumentMetadataConfiguration`, at most 500 items.
    #[track_caller]
    pub fn document_metadata_configurations(
        mut self,
        value: impl IntoValue<ListOf<DocumentMetadataConfiguration>>,
    ) -> Self {
        self.0.set("DocumentMetadataConfigurations", value);
        self
    }

    /// `Edition`: `Edition`. Required. A change replaces the resource.
    #[track_caller]
    pub fn edition(mut self, value: impl IntoValue<Edition>) -> Self {
        self.0.set("Edition", value);
        self
    }

    /// `Name`: string, 1 to 1000 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RoleArn`: string, 1 to 1284 characters. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `ServerSideEncryptionConfiguration`: `ServerSideEncryptionConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn server_side_encryption_configuration(
        mut self,
        value: impl IntoValue<ServerSideEncryptionConfiguration>,
    ) -> Self {
        self.0.set("ServerSideEncryptionConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `UserContextPolicy`: `UserContextPolicy`.
    #[track_caller]
    pub fn user_context_policy(mut self, value: impl IntoValue<UserContextPolicy>) -> Self {
        self.0.set("UserContextPolicy", value);
        self
    }

    /// `UserTokenConfigurations`: list of `UserTokenConfiguration`, at most 1 item.
    #[track_caller]
    pub fn user_token_configurations(
        mut self,
        value: impl IntoValue<ListOf<UserTokenConfiguration>>,
    ) -> Self {
        self.0.set("UserTokenConfigurations", value);
        self
    }
}

impl Handle<Index> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `CapacityUnitsConfiguration` of `AWS::Kendra::Index`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityUnitsConfiguration(Properties);

properties! { CapacityUnitsConfiguration }

impl CapacityUnitsConfiguration {
    /// `QueryCapacityUnits`: integer, at least 0. Required.
    #[track_caller]
    pub fn query_capacity_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("QueryCapacityUnits", value);
        self
    }

    /// `StorageCapacityUnits`: integer, at least 0. Required.
    #[track_caller]
    pub fn storage_capacity_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StorageCapacityUnits", value);
        self
    }
}

choice! {
    /// `DocumentAttributeValueType` of `AWS::Kendra::Index`.
    DocumentAttributeValueType
    STRING_VALUE "STRING_VALUE"
    STRING_LIST_VALUE "STRING_LIST_VALUE"
    LONG_VALUE "LONG_VALUE"
    DATE_VALUE "DATE_VALUE"
}

/// `DocumentMetadataConfiguration` of `AWS::Kendra::Index`.
#[derive(Clone, Default)]
#[must_use]
pub struct DocumentMetadataConfiguration(Properties);

properties! { DocumentMetadataConfiguration }

impl DocumentMetadataConfiguration {
    /// `Name`: string, 1 to 30 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Relevance`: `Relevance`.
    #[track_caller]
    pub fn relevance(mut self, value: impl IntoValue<Relevance>) -> Self {
        self.0.set("Relevance", value);
        self
    }

    /// `Search`: `Search`.
    #[track_caller]
    pub fn search(mut self, value: impl IntoValue<Search>) -> Self {
        self.0.set("Search", value);
        self
    }

    /// `Type`: `DocumentAttributeValueType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<DocumentAttributeValueType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `Edition` of `AWS::Kendra::Index`.
    Edition
    DEVELOPER_EDITION "DEVELOPER_EDITION"
    ENTERPRISE_EDITION "ENTERPRISE_EDITION"
    GEN_AI_ENTERPRISE_EDITION "GEN_AI_ENTERPRISE_EDITION"
}

/// `JsonTokenTypeConfiguration` of `AWS::Kendra::Index`.
#[derive(Clone, Default)]
#[must_use]
pub struct JsonTokenTypeConfiguration(Properties);

properties! { JsonTokenTypeConfiguration }

impl JsonTokenTypeConfiguration {
    /// `GroupAttributeField`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn group_attribute_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupAttributeField", value);
        self
    }

    /// `UserNameAttributeField`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn user_name_attribute_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserNameAttributeField", value);
        self
    }
}

/// `JwtTokenTypeConfiguration` of `AWS::Kendra::Index`.
#[derive(Clone, Default)]
#[must_use]
pub struct JwtTokenTypeConfiguration(Properties);

properties! { JwtTokenTypeConfiguration }

impl JwtTokenTypeConfiguration {
    /// `ClaimRegex`: string, 1 to 100 characters, pattern `^\P{C}*$`.
    #[track_caller]
    pub fn claim_regex(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClaimRegex", value);
        self
    }

    /// `GroupAttributeField`: string, 1 to 100 characters.
    #[track_caller]
    pub fn group_attribute_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupAttributeField", value);
        self
    }

    /// `Issuer`: string, 1 to 65 characters, pattern `^\P{C}*$`.
    #[track_caller]
    pub fn issuer(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Issuer", value);
        self
    }

    /// `KeyLocation`: `KeyLocation`. Required.
    #[track_caller]
    pub fn key_location(mut self, value: impl IntoValue<KeyLocation>) -> Self {
        self.0.set("KeyLocation", value);
        self
    }

    /// `SecretManagerArn`: string, 1 to 1284 characters.
    #[track_caller]
    pub fn secret_manager_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretManagerArn", value);
        self
    }

    /// `URL`: string, 1 to 2048 characters, pattern `^(https?|ftp|file):\/\/([^\s]*)`.
    #[track_caller]
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("URL", value);
        self
    }

    /// `UserNameAttributeField`: string, 1 to 100 characters.
    #[track_caller]
    pub fn user_name_attribute_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserNameAttributeField", value);
        self
    }
}

choice! {
    /// `KeyLocation` of `AWS::Kendra::Index`.
    KeyLocation
    URL "URL"
    SECRET_MANAGER "SECRET_MANAGER"
}

choice! {
    /// `Order` of `AWS::Kendra::Index`.
    Order
    ASCENDING "ASCENDING"
    DESCENDING "DESCENDING"
}

/// `Relevance` of `AWS::Kendra::Index`.
#[derive(Clone, Default)]
#[must_use]
pub struct Relevance(Properties);

properties! { Relevance }

impl Relevance {
    /// `Duration`: string, 1 to 10 characters, pattern `[0-9]+[s]`.
    #[track_caller]
    pub fn duration(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Duration", value);
        self
    }

    /// `Freshness`: boolean.
    #[track_caller]
    pub fn freshness(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Freshness", value);
        self
    }

    /// `Importance`: integer, 1 to 10.
    #[track_caller]
    pub fn importance(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Importance", value);
        self
    }

    /// `RankOrder`: `Order`.
    #[track_caller]
    pub fn rank_order(mut self, value: impl IntoValue<Order>) -> Self {
        self.0.set("RankOrder", value);
        self
    }

    /// `ValueImportanceItems`: list of `ValueImportanceItem`.
    #[track_caller]
    pub fn value_importance_items(
        mut self,
        value: impl IntoValue<ListOf<ValueImportanceItem>>,
    ) -> Self {
        self.0.set("ValueImportanceItems", value);
        self
    }
}

/// `Search` of `AWS::Kendra::Index`.
#[derive(Clone, Default)]
#[must_use]
pub struct Search(Properties);

properties! { Search }

impl Search {
    /// `Displayable`: boolean.
    #[track_caller]
    pub fn displayable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Displayable", value);
        self
    }

    /// `Facetable`: boolean.
    #[track_caller]
    pub fn facetable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Facetable", value);
        self
    }

    /// `Searchable`: boolean.
    #[track_caller]
    pub fn searchable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Searchable", value);
        self
    }

    /// `Sortable`: boolean.
    #[track_caller]
    pub fn sortable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Sortable", value);
        self
    }
}

/// `ServerSideEncryptionConfiguration` of `AWS::Kendra::Index`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServerSideEncryptionConfiguration(Properties);

properties! { ServerSideEncryptionConfiguration }

impl ServerSideEncryptionConfiguration {
    /// `KmsKeyId`: `KmsKey`, 1 to 2048 characters.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }
}

/// `Tag` of `AWS::Kendra::Index`.
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

choice! {
    /// `UserContextPolicy` of `AWS::Kendra::Index`.
    UserContextPolicy
    ATTRIBUTE_FILTER "ATTRIBUTE_FILTER"
    USER_TOKEN "USER_TOKEN"
}

/// `UserTokenConfiguration` of `AWS::Kendra::Index`.
#[derive(Clone, Default)]
#[must_use]
pub struct UserTokenConfiguration(Properties);

properties! { UserTokenConfiguration }

impl UserTokenConfiguration {
    /// `JsonTokenTypeConfiguration`: `JsonTokenTypeConfiguration`.
    #[track_caller]
    pub fn json_token_type_configuration(
        mut self,
        value: impl IntoValue<JsonTokenTypeConfiguration>,
    ) -> Self {
        self.0.set("JsonTokenTypeConfiguration", value);
        self
    }

    /// `JwtTokenTypeConfiguration`: `JwtTokenTypeConfiguration`.
    #[track_caller]
    pub fn jwt_token_type_configuration(
        mut self,
        value: impl IntoValue<JwtTokenTypeConfiguration>,
    ) -> Self {
        self.0.set("JwtTokenTypeConfiguration", value);
        self
    }
}

/// `ValueImportanceItem` of `AWS::Kendra::Index`.
#[derive(Clone, Default)]
#[must_use]
pub struct ValueImportanceItem(Properties);

properties! { ValueImportanceItem }

impl ValueImportanceItem {
    /// `Key`: string, 1 to 50 characters.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: integer, 1 to 10.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Value", value);
        self
    }
}
