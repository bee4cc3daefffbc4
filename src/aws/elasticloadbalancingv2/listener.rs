// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ElasticLoadBalancingV2::Listener` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ElasticLoadBalancingV2::Listener`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listener.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Listener(Body);

resource! { Listener "AWS::ElasticLoadBalancingV2::Listener" }

impl Listener {
    /// `AlpnPolicy`: list of strings.
    #[track_caller]
    pub fn alpn_policy(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AlpnPolicy", value);
        self
    }

    /// `Certificates`: list of `Certificate`.
    #[track_caller]
    pub fn certificates(mut self, value: impl IntoValue<ListOf<Certificate>>) -> Self {
        self.0.set("Certificates", value);
        self
    }

    /// `DefaultActions`: list of `Action`. Required.
    #[track_caller]
    pub fn default_actions(mut self, value: impl IntoValue<ListOf<Action>>) -> Self {
        self.0.set("DefaultActions", value);
        self
    }

    /// `ListenerAttributes`: list of `ListenerAttribute`.
    #[track_caller]
    pub fn listener_attributes(mut self, value: impl IntoValue<ListOf<ListenerAttribute>>) -> Self {
        self.0.set("ListenerAttributes", value);
        self
    }

    /// `LoadBalancerArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn load_balancer_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LoadBalancerArn", value);
        self
    }

    /// `MutualAuthentication`: `MutualAuthentication`.
    #[track_caller]
    pub fn mutual_authentication(mut self, value: impl IntoValue<MutualAuthentication>) -> Self {
        self.0.set("MutualAuthentication", value);
        self
    }

    /// `Port`: integer, 1 to 65535.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `Protocol`: `Protocol`.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<Protocol>) -> Self {
        self.0.set("Protocol", value);
        self
    }

    /// `SslPolicy`: string.
    #[track_caller]
    pub fn ssl_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SslPolicy", value);
        self
    }

    /// `Tags`: list of `Tag`, at least 1 item.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Listener> {
    /// `ListenerArn`
    #[inline]
    pub fn listener_arn(&self) -> Value<String> {
        self.attribute("ListenerArn")
    }
}

/// `Action` of `AWS::ElasticLoadBalancingV2::Listener`.
#[derive(Clone, Default)]
#[must_use]
pub struct Action(Properties);

properties! { Action }

impl Action {
    /// `AuthenticateCognitoConfig`: `AuthenticateCognitoConfig`.
    #[track_caller]
    pub fn authenticate_cognito_config(
        mut self,
        value: impl IntoValue<AuthenticateCognitoConfig>,
    ) -> Self {
        self.0.set("AuthenticateCognitoConfig", value);
        self
    }

    /// `AuthenticateOidcConfig`: `AuthenticateOidcConfig`.
    #[track_caller]
    pub fn authenticate_oidc_config(
        mut self,
        value: impl IntoValue<AuthenticateOidcConfig>,
    ) -> Self {
        self.0.set("AuthenticateOidcConfig", value);
        self
    }

    /// `FixedResponseConfig`: `FixedResponseConfig`.
    #[track_caller]
    pub fn fixed_response_config(mut self, value: impl IntoValue<FixedResponseConfig>) -> Self {
        self.0.set("FixedResponseConfig", value);
        self
    }

    /// `ForwardConfig`: `ForwardConfig`.
    #[track_caller]
    pub fn forward_config(mut self, value: impl IntoValue<ForwardConfig>) -> Self {
        self.0.set("ForwardConfig", value);
        self
    }

    /// `JwtValidationConfig`: `JwtValidationConfig`.
    #[track_caller]
    pub fn jwt_validation_config(mut self, value: impl IntoValue<JwtValidationConfig>) -> Self {
        self.0.set("JwtValidationConfig", value);
        self
    }

    /// `Order`: integer, 1 to 50000.
    #[track_caller]
    pub fn order(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Order", value);
        self
    }

    /// `RedirectConfig`: `RedirectConfig`.
    #[track_caller]
    pub fn redirect_config(mut self, value: impl IntoValue<RedirectConfig>) -> Self {
        self.0.set("RedirectConfig", value);
        self
    }

    /// `TargetGroupArn`: string.
    #[track_caller]
    pub fn target_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetGroupArn", value);
        self
    }

    /// `Type`: `ActionType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ActionType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `ActionType` of `AWS::ElasticLoadBalancingV2::Listener`.
    ActionType
    AUTHENTICATE_COGNITO "authenticate-cognito"
    AUTHENTICATE_OIDC "authenticate-oidc"
    FIXED_RESPONSE "fixed-response"
    FORWARD "forward"
    JWT_VALIDATION "jwt-validation"
    REDIRECT "redirect"
}

/// `AuthenticateCognitoConfig` of `AWS::ElasticLoadBalancingV2::Listener`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuthenticateCognitoConfig(Properties);

properties! { AuthenticateCognitoConfig }

impl AuthenticateCognitoConfig {
    /// `AuthenticationRequestExtraParams`: map of strings.
    #[track_caller]
    pub fn authentication_request_extra_params(
        mut self,
        value: impl IntoValue<MapOf<String>>,
    ) -> Self {
        self.0.set("AuthenticationRequestExtraParams", value);
        self
    }

    /// `OnUnauthenticatedRequest`: `AuthenticateCognitoConfigOnUnauthenticatedRequest`.
    #[track_caller]
    pub fn on_unauthenticated_request(
        mut self,
        value: impl IntoValue<AuthenticateCognitoConfigOnUnauthenticatedRequest>,
    ) -> Self {
        self.0.set("OnUnauthenticatedRequest", value);
        self
    }

    /// `Scope`: string.
    #[track_caller]
    pub fn scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Scope", value);
        self
    }

    /// `SessionCookieName`: string.
    #[track_caller]
    pub fn session_cookie_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SessionCookieName", value);
        self
    }

    /// `SessionTimeout`: string.
    #[track_caller]
    pub fn session_timeout(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SessionTimeout", value);
        self
    }

    /// `UserPoolArn`: string. Required.
    #[track_caller]
    pub fn user_pool_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserPoolArn", value);
        self
    }

    /// `UserPoolClientId`: string. Required.
    #[track_caller]
    pub fn user_pool_client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserPoolClientId", value);
        self
    }

    /// `UserPoolDomain`: string. Required.
    #[track_caller]
    pub fn user_pool_domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserPoolDomain", value);
        self
    }
}

choice! {
    /// `AuthenticateCognitoConfigOnUnauthenticatedRequest` of `AWS::ElasticLoadBalancingV2::Listener`.
    AuthenticateCognitoConfigOnUnauthenticatedRequest
    ALLOW "allow"
    AUTHENTICATE "authenticate"
    DENY "deny"
}

/// `AuthenticateOidcConfig` of `AWS::ElasticLoadBalancingV2::Listener`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuthenticateOidcConfig(Properties);

properties! { AuthenticateOidcConfig }

impl AuthenticateOidcConfig {
    /// `AuthenticationRequestExtraParams`: map of strings.
    #[track_caller]
    pub fn authentication_request_extra_params(
        mut self,
        value: impl IntoValue<MapOf<String>>,
    ) -> Self {
        self.0.set("AuthenticationRequestExtraParams", value);
        self
    }

    /// `AuthorizationEndpoint`: string. Required.
    #[track_caller]
    pub fn authorization_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthorizationEndpoint", value);
        self
    }

    /// `ClientId`: string. Required.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientId", value);
        self
    }

    /// `ClientSecret`: string.
    #[track_caller]
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientSecret", value);
        self
    }

    /// `Issuer`: string. Required.
    #[track_caller]
    pub fn issuer(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Issuer", value);
        self
    }

    /// `OnUnauthenticatedRequest`: `AuthenticateOidcConfigOnUnauthenticatedRequest`.
    #[track_caller]
    pub fn on_unauthenticated_request(
        mut self,
        value: impl IntoValue<AuthenticateOidcConfigOnUnauthenticatedRequest>,
    ) -> Self {
        self.0.set("OnUnauthenticatedRequest", value);
        self
    }

    /// `Scope`: string.
    #[track_caller]
    pub fn scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Scope", value);
        self
    }

    /// `SessionCookieName`: string.
    #[track_caller]
    pub fn session_cookie_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SessionCookieName", value);
        self
    }

    /// `SessionTimeout`: string.
    #[track_caller]
    pub fn session_timeout(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SessionTimeout", value);
        self
    }

    /// `TokenEndpoint`: string. Required.
    #[track_caller]
    pub fn token_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TokenEndpoint", value);
        self
    }

    /// `UseExistingClientSecret`: boolean.
    #[track_caller]
    pub fn use_existing_client_secret(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseExistingClientSecret", value);
        self
    }

    /// `UserInfoEndpoint`: string. Required.
    #[track_caller]
    pub fn user_info_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserInfoEndpoint", value);
        self
    }
}

choice! {
    /// `AuthenticateOidcConfigOnUnauthenticatedRequest` of `AWS::ElasticLoadBalancingV2::Listener`.
    AuthenticateOidcConfigOnUnauthenticatedRequest
    ALLOW "allow"
    AUTHENTICATE "authenticate"
    DENY "deny"
}

/// `Certificate` of `AWS::ElasticLoadBalancingV2::Listener`.
#[derive(Clone, Default)]
#[must_use]
pub struct Certificate(Properties);

properties! { Certificate }

impl Certificate {
    /// `CertificateArn`: string.
    #[track_caller]
    pub fn certificate_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateArn", value);
        self
    }
}

/// `FixedResponseConfig` of `AWS::ElasticLoadBalancingV2::Listener`.
#[derive(Clone, Default)]
#[must_use]
pub struct FixedResponseConfig(Properties);

properties! { FixedResponseConfig }

impl FixedResponseConfig {
    /// `ContentType`: string, at most 32 characters.
    #[track_caller]
    pub fn content_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContentType", value);
        self
    }

    /// `MessageBody`: string, at most 1024 characters.
    #[track_caller]
    pub fn message_body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MessageBody", value);
        self
    }

    /// `StatusCode`: string, pattern `^(2|4|5)\d\d$`. Required.
    #[track_caller]
    pub fn status_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StatusCode", value);
        self
    }
}

/// `ForwardConfig` of `AWS::ElasticLoadBalancingV2::Listener`.
#[derive(Clone, Default)]
#[must_use]
pub struct ForwardConfig(Properties);

properties! { ForwardConfig }

impl ForwardConfig {
    /// `TargetGroupStickinessConfig`: `TargetGroupStickinessConfig`.
    #[track_caller]
    pub fn target_group_stickiness_config(
        mut self,
        value: impl IntoValue<TargetGroupStickinessConfig>,
    ) -> Self {
        self.0.set("TargetGroupStickinessConfig", value);
        self
    }

    /// `TargetGroups`: list of `TargetGroupTuple`.
    #[track_caller]
    pub fn target_groups(mut self, value: impl IntoValue<ListOf<TargetGroupTuple>>) -> Self {
        self.0.set("TargetGroups", value);
        self
    }
}

/// `JwtValidationActionAdditionalClaim` of `AWS::ElasticLoadBalancingV2::Listener`.
#[derive(Clone, Default)]
#[must_use]
pub struct JwtValidationActionAdditionalClaim(Properties);

properties! { JwtValidationActionAdditionalClaim }

impl JwtValidationActionAdditionalClaim {
    /// `Format`: `JwtValidationActionAdditionalClaimFormat`. Required.
    #[track_caller]
    pub fn format(
        mut self,
        value: impl IntoValue<JwtValidationActionAdditionalClaimFormat>,
    ) -> Self {
        self.0.set("Format", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Values`: list of strings. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

choice! {
    /// `JwtValidationActionAdditionalClaimFormat` of `AWS::ElasticLoadBalancingV2::Listener`.
    JwtValidationActionAdditionalClaimFormat
    SINGLE_STRING "single-string"
    SPACE_SEPARATED_VALUES "space-separated-values"
    STRING_ARRAY "string-array"
}

/// `JwtValidationConfig` of `AWS::ElasticLoadBalancingV2::Listener`.
#[derive(Clone, Default)]
#[must_use]
pub struct JwtValidationConfig(Properties);

properties! { JwtValidationConfig }

impl JwtValidationConfig {
    /// `AdditionalClaims`: list of `JwtValidationActionAdditionalClaim`.
    #[track_caller]
    pub fn additional_claims(
        mut self,
        value: impl IntoValue<ListOf<JwtValidationActionAdditionalClaim>>,
    ) -> Self {
        self.0.set("AdditionalClaims", value);
        self
    }

    /// `Issuer`: string. Required.
    #[track_caller]
    pub fn issuer(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Issuer", value);
        self
    }

    /// `JwksEndpoint`: string. Required.
    #[track_caller]
    pub fn jwks_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("JwksEndpoint", value);
        self
    }
}

/// `ListenerAttribute` of `AWS::ElasticLoadBalancingV2::Listener`.
#[derive(Clone, Default)]
#[must_use]
pub struct ListenerAttribute(Properties);

properties! { ListenerAttribute }

impl ListenerAttribute {
    /// `Key`: string.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `MutualAuthentication` of `AWS::ElasticLoadBalancingV2::Listener`.
#[derive(Clone, Default)]
#[must_use]
pub struct MutualAuthentication(Properties);

properties! { MutualAuthentication }

impl MutualAuthentication {
    /// `AdvertiseTrustStoreCaNames`: `MutualAuthenticationAdvertiseTrustStoreCaNames`.
    #[track_caller]
    pub fn advertise_trust_store_ca_names(
        mut self,
        value: impl IntoValue<MutualAuthenticationAdvertiseTrustStoreCaNames>,
    ) -> Self {
        self.0.set("AdvertiseTrustStoreCaNames", value);
        self
    }

    /// `IgnoreClientCertificateExpiry`: boolean.
    #[track_caller]
    pub fn ignore_client_certificate_expiry(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IgnoreClientCertificateExpiry", value);
        self
    }

    /// `Mode`: string.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Mode", value);
        self
    }

    /// `TrustStoreArn`: string.
    #[track_caller]
    pub fn trust_store_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TrustStoreArn", value);
        self
    }
}

choice! {
    /// `MutualAuthenticationAdvertiseTrustStoreCaNames` of `AWS::ElasticLoadBalancingV2::Listener`.
    MutualAuthenticationAdvertiseTrustStoreCaNames
    OFF "off"
    ON "on"
}

choice! {
    /// `Protocol` of `AWS::ElasticLoadBalancingV2::Listener`.
    Protocol
    GENEVE "GENEVE"
    HTTP "HTTP"
    HTTPS "HTTPS"
    QUIC "QUIC"
    TCP "TCP"
    TCP_QUIC "TCP_QUIC"
    TCP_UDP "TCP_UDP"
    TLS "TLS"
    UDP "UDP"
}

/// `RedirectConfig` of `AWS::ElasticLoadBalancingV2::Listener`.
#[derive(Clone, Default)]
#[must_use]
pub struct RedirectConfig(Properties);

properties! { RedirectConfig }

impl RedirectConfig {
    /// `Host`: string, 1 to 128 characters.
    #[track_caller]
    pub fn host(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Host", value);
        self
    }

    /// `Path`: string, 1 to 128 characters.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }

    /// `Port`: string.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `Protocol`: string, pattern `^(HTTPS?|#\{protocol\})$`.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Protocol", value);
        self
    }

    /// `Query`: string, at most 128 characters.
    #[track_caller]
    pub fn query(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Query", value);
        self
    }

    /// `StatusCode`: `RedirectConfigStatusCode`. Required.
    #[track_caller]
    pub fn status_code(mut self, value: impl IntoValue<RedirectConfigStatusCode>) -> Self {
        self.0.set("StatusCode", value);
        self
    }
}

choice! {
    /// `RedirectConfigStatusCode` of `AWS::ElasticLoadBalancingV2::Listener`.
    RedirectConfigStatusCode
    HTTP_301 "HTTP_301"
    HTTP_302 "HTTP_302"
}

/// `Tag` of `AWS::ElasticLoadBalancingV2::Listener`.
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

/// `TargetGroupStickinessConfig` of `AWS::ElasticLoadBalancingV2::Listener`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetGroupStickinessConfig(Properties);

properties! { TargetGroupStickinessConfig }

impl TargetGroupStickinessConfig {
    /// `DurationSeconds`: integer.
    #[track_caller]
    pub fn duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DurationSeconds", value);
        self
    }

    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `TargetGroupTuple` of `AWS::ElasticLoadBalancingV2::Listener`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetGroupTuple(Properties);

properties! { TargetGroupTuple }

impl TargetGroupTuple {
    /// `TargetGroupArn`: string.
    #[track_caller]
    pub fn target_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetGroupArn", value);
        self
    }

    /// `Weight`: integer.
    #[track_caller]
    pub fn weight(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Weight", value);
        self
    }
}
