// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AgentRegistry::Registry` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AgentRegistry::Registry`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-agentregistry-registry.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Registry(Body);

resource! { Registry "AWS::AgentRegistry::Registry" }

impl Registry {
    /// `ApprovalConfiguration`: `ApprovalConfiguration`.
    #[track_caller]
    pub fn approval_configuration(mut self, value: impl IntoValue<ApprovalConfiguration>) -> Self {
        self.0.set("ApprovalConfiguration", value);
        self
    }

    /// `AuthorizerType`: `RegistryAuthorizerType`. A change replaces the resource.
    #[track_caller]
    pub fn authorizer_type(mut self, value: impl IntoValue<RegistryAuthorizerType>) -> Self {
        self.0.set("AuthorizerType", value);
        self
    }

    /// `AutoDetectionEnabled`: boolean.
    #[track_caller]
    pub fn auto_detection_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoDetectionEnabled", value);
        self
    }

    /// `AutoDetectionScope`: `AutoDetectionScope`.
    #[track_caller]
    pub fn auto_detection_scope(mut self, value: impl IntoValue<AutoDetectionScope>) -> Self {
        self.0.set("AutoDetectionScope", value);
        self
    }

    /// `CustomMetadataSchemaConfiguration`: `CustomMetadataSchemaConfiguration`.
    #[track_caller]
    pub fn custom_metadata_schema_configuration(
        mut self,
        value: impl IntoValue<CustomMetadataSchemaConfiguration>,
    ) -> Self {
        self.0.set("CustomMetadataSchemaConfiguration", value);
        self
    }

    /// `Description`: string, 1 to 4096 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DiscoveryConfiguration`: `DiscoveryConfiguration`.
    #[track_caller]
    pub fn discovery_configuration(
        mut self,
        value: impl IntoValue<DiscoveryConfiguration>,
    ) -> Self {
        self.0.set("DiscoveryConfiguration", value);
        self
    }

    /// `EncryptionConfiguration`: `EncryptionConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<EncryptionConfiguration>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9_\-\.\/]*$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Registry> {
    /// `AutoDetectionStatus`
    #[inline]
    pub fn auto_detection_status(&self) -> Value<String> {
        self.attribute("AutoDetectionStatus")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `RegistryArn`
    #[inline]
    pub fn registry_arn(&self) -> Value<String> {
        self.attribute("RegistryArn")
    }

    /// `RegistryId`
    #[inline]
    pub fn registry_id(&self) -> Value<String> {
        self.attribute("RegistryId")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `ApprovalConfiguration` of `AWS::AgentRegistry::Registry`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApprovalConfiguration(Properties);

properties! { ApprovalConfiguration }

impl ApprovalConfiguration {
    /// `AutoApprovalRules`: list of `AutoApprovalRule`, at most 10 items.
    #[track_caller]
    pub fn auto_approval_rules(mut self, value: impl IntoValue<ListOf<AutoApprovalRule>>) -> Self {
        self.0.set("AutoApprovalRules", value);
        self
    }
}

/// `AuthorizerConfiguration` of `AWS::AgentRegistry::Registry`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuthorizerConfiguration(Properties);

properties! { AuthorizerConfiguration }

impl AuthorizerConfiguration {
    /// `CustomJWTAuthorizer`: `CustomJWTAuthorizerConfiguration`. Required.
    #[track_caller]
    pub fn custom_jwt_authorizer(
        mut self,
        value: impl IntoValue<CustomJWTAuthorizerConfiguration>,
    ) -> Self {
        self.0.set("CustomJWTAuthorizer", value);
        self
    }
}

/// `AuthorizingClaimMatchValueType` of `AWS::AgentRegistry::Registry`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuthorizingClaimMatchValueType(Properties);

properties! { AuthorizingClaimMatchValueType }

impl AuthorizingClaimMatchValueType {
    /// `ClaimMatchOperator`: `AuthorizingClaimMatchValueTypeClaimMatchOperator`. Required.
    #[track_caller]
    pub fn claim_match_operator(
        mut self,
        value: impl IntoValue<AuthorizingClaimMatchValueTypeClaimMatchOperator>,
    ) -> Self {
        self.0.set("ClaimMatchOperator", value);
        self
    }

    /// `ClaimMatchValue`: `ClaimMatchValueType`. Required.
    #[track_caller]
    pub fn claim_match_value(mut self, value: impl IntoValue<ClaimMatchValueType>) -> Self {
        self.0.set("ClaimMatchValue", value);
        self
    }
}

choice! {
    /// `AuthorizingClaimMatchValueTypeClaimMatchOperator` of `AWS::AgentRegistry::Registry`.
    AuthorizingClaimMatchValueTypeClaimMatchOperator
    EQUALS "EQUALS"
    CONTAINS "CONTAINS"
    CONTAINS_ANY "CONTAINS_ANY"
}

choice! {
    /// `AutoApprovalRule` of `AWS::AgentRegistry::Registry`.
    AutoApprovalRule
    APPROVE_ALL "APPROVE_ALL"
}

choice! {
    /// `AutoDetectionScope` of `AWS::AgentRegistry::Registry`.
    AutoDetectionScope
    ORGANIZATION "ORGANIZATION"
}

/// `ClaimMatchValueType` of `AWS::AgentRegistry::Registry`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClaimMatchValueType(Properties);

properties! { ClaimMatchValueType }

impl ClaimMatchValueType {
    /// `MatchValueString`: string, 1 to 255 characters, pattern `^[A-Za-z0-9_.:/-]+$`.
    #[track_caller]
    pub fn match_value_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MatchValueString", value);
        self
    }

    /// `MatchValueStringList`: list of strings, at least 1 item.
    #[track_caller]
    pub fn match_value_string_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("MatchValueStringList", value);
        self
    }
}

/// `CustomClaimValidationType` of `AWS::AgentRegistry::Registry`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomClaimValidationType(Properties);

properties! { CustomClaimValidationType }

impl CustomClaimValidationType {
    /// `AuthorizingClaimMatchValue`: `AuthorizingClaimMatchValueType`. Required.
    #[track_caller]
    pub fn authorizing_claim_match_value(
        mut self,
        value: impl IntoValue<AuthorizingClaimMatchValueType>,
    ) -> Self {
        self.0.set("AuthorizingClaimMatchValue", value);
        self
    }

    /// `InboundTokenClaimName`: string, 1 to 255 characters, pattern `^[A-Za-z0-9_.-:]+$`. Required.
    #[track_caller]
    pub fn inbound_token_claim_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InboundTokenClaimName", value);
        self
    }

    /// `InboundTokenClaimValueType`: `CustomClaimValidationTypeInboundTokenClaimValueType`. Required.
    #[track_caller]
    pub fn inbound_token_claim_value_type(
        mut self,
        value: impl IntoValue<CustomClaimValidationTypeInboundTokenClaimValueType>,
    ) -> Self {
        self.0.set("InboundTokenClaimValueType", value);
        self
    }
}

choice! {
    /// `CustomClaimValidationTypeInboundTokenClaimValueType` of `AWS::AgentRegistry::Registry`.
    CustomClaimValidationTypeInboundTokenClaimValueType
    STRING "STRING"
    STRING_ARRAY "STRING_ARRAY"
}

/// `CustomJWTAuthorizerConfiguration` of `AWS::AgentRegistry::Registry`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomJWTAuthorizerConfiguration(Properties);

properties! { CustomJWTAuthorizerConfiguration }

impl CustomJWTAuthorizerConfiguration {
    /// `AllowedAudience`: list of strings, at least 1 item.
    #[track_caller]
    pub fn allowed_audience(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedAudience", value);
        self
    }

    /// `AllowedClients`: list of strings, at least 1 item.
    #[track_caller]
    pub fn allowed_clients(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedClients", value);
        self
    }

    /// `AllowedScopes`: list of strings, at least 1 item.
    #[track_caller]
    pub fn allowed_scopes(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedScopes", value);
        self
    }

    /// `CustomClaims`: list of `CustomClaimValidationType`, at least 1 item.
    #[track_caller]
    pub fn custom_claims(
        mut self,
        value: impl IntoValue<ListOf<CustomClaimValidationType>>,
    ) -> Self {
        self.0.set("CustomClaims", value);
        self
    }

    /// `DiscoveryUrl`: string, 1 to 2048 characters, pattern `^.+/\.well-known/openid-configuration$`. Required.
    #[track_caller]
    pub fn discovery_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DiscoveryUrl", value);
        self
    }
}

/// `CustomMetadataSchemaConfiguration` of `AWS::AgentRegistry::Registry`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomMetadataSchemaConfiguration(Properties);

properties! { CustomMetadataSchemaConfiguration }

impl CustomMetadataSchemaConfiguration {
    /// `DefaultSchema`: string, 1 to 10240 characters.
    #[track_caller]
    pub fn default_schema(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultSchema", value);
        self
    }

    /// `RecordTypeSchemaOverrides`: list of `RecordTypeSchemaOverride`, at most 5 items.
    #[track_caller]
    pub fn record_type_schema_overrides(
        mut self,
        value: impl IntoValue<ListOf<RecordTypeSchemaOverride>>,
    ) -> Self {
        self.0.set("RecordTypeSchemaOverrides", value);
        self
    }
}

/// `DiscoveryConfiguration` of `AWS::AgentRegistry::Registry`.
#[derive(Clone, Default)]
#[must_use]
pub struct DiscoveryConfiguration(Properties);

properties! { DiscoveryConfiguration }

impl DiscoveryConfiguration {
    /// `AuthorizerConfiguration`: `AuthorizerConfiguration`.
    #[track_caller]
    pub fn authorizer_configuration(
        mut self,
        value: impl IntoValue<AuthorizerConfiguration>,
    ) -> Self {
        self.0.set("AuthorizerConfiguration", value);
        self
    }
}

/// `EncryptionConfiguration` of `AWS::AgentRegistry::Registry`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionConfiguration(Properties);

properties! { EncryptionConfiguration }

impl EncryptionConfiguration {
    /// `KmsKeyArn`: `KmsKeyArn`, 1 to 2048 characters, pattern `^arn:aws(-[^:]+)?:kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`. Required.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }
}

/// `RecordTypeSchemaOverride` of `AWS::AgentRegistry::Registry`.
#[derive(Clone, Default)]
#[must_use]
pub struct RecordTypeSchemaOverride(Properties);

properties! { RecordTypeSchemaOverride }

impl RecordTypeSchemaOverride {
    /// `RecordType`: `RecordTypeSchemaOverrideRecordType`. Required.
    #[track_caller]
    pub fn record_type(
        mut self,
        value: impl IntoValue<RecordTypeSchemaOverrideRecordType>,
    ) -> Self {
        self.0.set("RecordType", value);
        self
    }

    /// `Schema`: string, 1 to 10240 characters. Required.
    #[track_caller]
    pub fn schema(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Schema", value);
        self
    }
}

choice! {
    /// `RecordTypeSchemaOverrideRecordType` of `AWS::AgentRegistry::Registry`.
    RecordTypeSchemaOverrideRecordType
    MCP "MCP"
    AGENT "AGENT"
    SKILL "SKILL"
    GATEWAY "GATEWAY"
    CUSTOM "CUSTOM"
}

choice! {
    /// `RegistryAuthorizerType` of `AWS::AgentRegistry::Registry`.
    RegistryAuthorizerType
    CUSTOM_JWT "CUSTOM_JWT"
    AWS_IAM "AWS_IAM"
}

/// `Tag` of `AWS::AgentRegistry::Registry`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9\s._:/=+@-]*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^[a-zA-Z0-9\s._:/=+@-]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
