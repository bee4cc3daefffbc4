// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BedrockAgentCore::PaymentManager` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::BedrockAgentCore::PaymentManager`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-paymentmanager.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentManager(Body);

resource! { PaymentManager "AWS::BedrockAgentCore::PaymentManager" }

impl PaymentManager {
    /// `AuthorizerConfiguration`: `AuthorizerConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn authorizer_configuration(
        mut self,
        value: impl IntoValue<AuthorizerConfiguration>,
    ) -> Self {
        self.0.set("AuthorizerConfiguration", value);
        self
    }

    /// `AuthorizerType`: `PaymentsAuthorizerType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn authorizer_type(mut self, value: impl IntoValue<PaymentsAuthorizerType>) -> Self {
        self.0.set("AuthorizerType", value);
        self
    }

    /// `Description`: string, 1 to 4096 characters, pattern `^[a-zA-Z0-9\s]+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, pattern `^[a-zA-Z][a-zA-Z0-9]{0,47}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 1 to 2048 characters, pattern `^arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+$`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<PaymentManager> {
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

    /// `PaymentManagerArn`
    #[inline]
    pub fn payment_manager_arn(&self) -> Value<String> {
        self.attribute("PaymentManagerArn")
    }

    /// `PaymentManagerId`
    #[inline]
    pub fn payment_manager_id(&self) -> Value<String> {
        self.attribute("PaymentManagerId")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `WorkloadIdentityDetails`
    #[inline]
    pub fn workload_identity_details(&self) -> Value<Node> {
        self.attribute("WorkloadIdentityDetails")
    }
}

/// `AuthorizerConfiguration` of `AWS::BedrockAgentCore::PaymentManager`.
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

/// `AuthorizingClaimMatchValueType` of `AWS::BedrockAgentCore::PaymentManager`.
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
    /// `AuthorizingClaimMatchValueTypeClaimMatchOperator` of `AWS::BedrockAgentCore::PaymentManager`.
    AuthorizingClaimMatchValueTypeClaimMatchOperator
    EQUALS "EQUALS"
    CONTAINS "CONTAINS"
    CONTAINS_ANY "CONTAINS_ANY"
}

/// `ClaimMatchValueType` of `AWS::BedrockAgentCore::PaymentManager`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClaimMatchValueType(Properties);

properties! { ClaimMatchValueType }

impl ClaimMatchValueType {
    /// `MatchValueString`: string, 1 to 255 characters, pattern `^[A-Za-z0-9_.-]+$`.
    #[track_caller]
    pub fn match_value_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MatchValueString", value);
        self
    }

    /// `MatchValueStringList`: list of strings.
    #[track_caller]
    pub fn match_value_string_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("MatchValueStringList", value);
        self
    }
}

/// `CustomClaimValidationType` of `AWS::BedrockAgentCore::PaymentManager`.
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

    /// `InboundTokenClaimName`: string, 1 to 255 characters, pattern `^[A-Za-z0-9_.:/-]+$`. Required.
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
    /// `CustomClaimValidationTypeInboundTokenClaimValueType` of `AWS::BedrockAgentCore::PaymentManager`.
    CustomClaimValidationTypeInboundTokenClaimValueType
    STRING "STRING"
    STRING_ARRAY "STRING_ARRAY"
}

/// `CustomJWTAuthorizerConfiguration` of `AWS::BedrockAgentCore::PaymentManager`.
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

    /// `DiscoveryUrl`: string, pattern `^.+/\.well-known/openid-configuration$`. Required.
    #[track_caller]
    pub fn discovery_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DiscoveryUrl", value);
        self
    }
}

choice! {
    /// `PaymentsAuthorizerType` of `AWS::BedrockAgentCore::PaymentManager`.
    PaymentsAuthorizerType
    CUSTOM_JWT "CUSTOM_JWT"
    AWS_IAM "AWS_IAM"
}

/// `Tag` of `AWS::BedrockAgentCore::PaymentManager`.
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
