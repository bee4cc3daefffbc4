// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WAFv2::WebACL` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::WAFv2::WebACL`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct WebACL(Body);

resource! { WebACL "AWS::WAFv2::WebACL" }

impl WebACL {
    /// `ApplicationConfig`: `ApplicationConfig`.
    #[track_caller]
    pub fn application_config(mut self, value: impl IntoValue<ApplicationConfig>) -> Self {
        self.0.set("ApplicationConfig", value);
        self
    }

    /// `AssociationConfig`: `AssociationConfig`.
    #[track_caller]
    pub fn association_config(mut self, value: impl IntoValue<AssociationConfig>) -> Self {
        self.0.set("AssociationConfig", value);
        self
    }

    /// `CaptchaConfig`: `CaptchaConfig`.
    #[track_caller]
    pub fn captcha_config(mut self, value: impl IntoValue<CaptchaConfig>) -> Self {
        self.0.set("CaptchaConfig", value);
        self
    }

    /// `ChallengeConfig`: `ChallengeConfig`.
    #[track_caller]
    pub fn challenge_config(mut self, value: impl IntoValue<ChallengeConfig>) -> Self {
        self.0.set("ChallengeConfig", value);
        self
    }

    /// `CustomResponseBodies`: map of `CustomResponseBody`, at least 1 entry.
    #[track_caller]
    pub fn custom_response_bodies(
        mut self,
        value: impl IntoValue<MapOf<CustomResponseBody>>,
    ) -> Self {
        self.0.set("CustomResponseBodies", value);
        self
    }

    /// `DataProtectionConfig`: `DataProtectionConfig`.
    #[track_caller]
    pub fn data_protection_config(mut self, value: impl IntoValue<DataProtectionConfig>) -> Self {
        self.0.set("DataProtectionConfig", value);
        self
    }

    /// `DefaultAction`: `DefaultAction`. Required.
    #[track_caller]
    pub fn default_action(mut self, value: impl IntoValue<DefaultAction>) -> Self {
        self.0.set("DefaultAction", value);
        self
    }

    /// `Description`: string, pattern `^[a-zA-Z0-9=:#@/\-,.][a-zA-Z0-9+=:#@/\-,.\s]+[a-zA-Z0-9+=:#@/\-,.]{1,256}$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `MonetizationConfig`: `MonetizationConfig`.
    #[track_caller]
    pub fn monetization_config(mut self, value: impl IntoValue<MonetizationConfig>) -> Self {
        self.0.set("MonetizationConfig", value);
        self
    }

    /// `Name`: string, pattern `^[0-9A-Za-z_-]{1,128}$`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OnSourceDDoSProtectionConfig`: `OnSourceDDoSProtectionConfig`.
    #[track_caller]
    pub fn on_source_d_do_s_protection_config(
        mut self,
        value: impl IntoValue<OnSourceDDoSProtectionConfig>,
    ) -> Self {
        self.0.set("OnSourceDDoSProtectionConfig", value);
        self
    }

    /// `Rules`: list of `Rule`.
    #[track_caller]
    pub fn rules(mut self, value: impl IntoValue<ListOf<Rule>>) -> Self {
        self.0.set("Rules", value);
        self
    }

    /// `Scope`: `Scope`. Required. A change replaces the resource.
    #[track_caller]
    pub fn scope(mut self, value: impl IntoValue<Scope>) -> Self {
        self.0.set("Scope", value);
        self
    }

    /// `Tags`: list of `Tag`, at least 1 item.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TokenDomains`: list of strings.
    #[track_caller]
    pub fn token_domains(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("TokenDomains", value);
        self
    }

    /// `VisibilityConfig`: `VisibilityConfig`. Required.
    #[track_caller]
    pub fn visibility_config(mut self, value: impl IntoValue<VisibilityConfig>) -> Self {
        self.0.set("VisibilityConfig", value);
        self
    }
}

impl Handle<WebACL> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Capacity`
    #[inline]
    pub fn capacity(&self) -> Value<i64> {
        self.attribute("Capacity")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `LabelNamespace`
    #[inline]
    pub fn label_namespace(&self) -> Value<String> {
        self.attribute("LabelNamespace")
    }
}

/// `AWSManagedRulesACFPRuleSet` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct AWSManagedRulesACFPRuleSet(Properties);

properties! { AWSManagedRulesACFPRuleSet }

impl AWSManagedRulesACFPRuleSet {
    /// `CreationPath`: string, 1 to 256 characters, pattern `\S`. Required.
    #[track_caller]
    pub fn creation_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CreationPath", value);
        self
    }

    /// `EnableRegexInPath`: boolean.
    #[track_caller]
    pub fn enable_regex_in_path(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableRegexInPath", value);
        self
    }

    /// `RegistrationPagePath`: string, 1 to 256 characters, pattern `\S`. Required.
    #[track_caller]
    pub fn registration_page_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RegistrationPagePath", value);
        self
    }

    /// `RequestInspection`: `RequestInspectionACFP`. Required.
    #[track_caller]
    pub fn request_inspection(mut self, value: impl IntoValue<RequestInspectionACFP>) -> Self {
        self.0.set("RequestInspection", value);
        self
    }

    /// `ResponseInspection`: `ResponseInspection`.
    #[track_caller]
    pub fn response_inspection(mut self, value: impl IntoValue<ResponseInspection>) -> Self {
        self.0.set("ResponseInspection", value);
        self
    }
}

/// `AWSManagedRulesATPRuleSet` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct AWSManagedRulesATPRuleSet(Properties);

properties! { AWSManagedRulesATPRuleSet }

impl AWSManagedRulesATPRuleSet {
    /// `EnableRegexInPath`: boolean.
    #[track_caller]
    pub fn enable_regex_in_path(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableRegexInPath", value);
        self
    }

    /// `LoginPath`: string. Required.
    #[track_caller]
    pub fn login_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LoginPath", value);
        self
    }

    /// `RequestInspection`: `RequestInspection`.
    #[track_caller]
    pub fn request_inspection(mut self, value: impl IntoValue<RequestInspection>) -> Self {
        self.0.set("RequestInspection", value);
        self
    }

    /// `ResponseInspection`: `ResponseInspection`.
    #[track_caller]
    pub fn response_inspection(mut self, value: impl IntoValue<ResponseInspection>) -> Self {
        self.0.set("ResponseInspection", value);
        self
    }
}

/// `AWSManagedRulesAntiDDoSRuleSet` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct AWSManagedRulesAntiDDoSRuleSet(Properties);

properties! { AWSManagedRulesAntiDDoSRuleSet }

impl AWSManagedRulesAntiDDoSRuleSet {
    /// `ClientSideActionConfig`: `ClientSideActionConfig`. Required.
    #[track_caller]
    pub fn client_side_action_config(
        mut self,
        value: impl IntoValue<ClientSideActionConfig>,
    ) -> Self {
        self.0.set("ClientSideActionConfig", value);
        self
    }

    /// `SensitivityToBlock`: `SensitivityToAct`.
    #[track_caller]
    pub fn sensitivity_to_block(mut self, value: impl IntoValue<SensitivityToAct>) -> Self {
        self.0.set("SensitivityToBlock", value);
        self
    }
}

/// `AWSManagedRulesBotControlRuleSet` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct AWSManagedRulesBotControlRuleSet(Properties);

properties! { AWSManagedRulesBotControlRuleSet }

impl AWSManagedRulesBotControlRuleSet {
    /// `EnableMachineLearning`: boolean.
    #[track_caller]
    pub fn enable_machine_learning(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableMachineLearning", value);
        self
    }

    /// `InspectionLevel`: `AWSManagedRulesBotControlRuleSetInspectionLevel`. Required.
    #[track_caller]
    pub fn inspection_level(
        mut self,
        value: impl IntoValue<AWSManagedRulesBotControlRuleSetInspectionLevel>,
    ) -> Self {
        self.0.set("InspectionLevel", value);
        self
    }
}

choice! {
    /// `AWSManagedRulesBotControlRuleSetInspectionLevel` of `AWS::WAFv2::WebACL`.
    AWSManagedRulesBotControlRuleSetInspectionLevel
    COMMON "COMMON"
    TARGETED "TARGETED"
}

/// `AllowAction` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct AllowAction(Properties);

properties! { AllowAction }

impl AllowAction {
    /// `CustomRequestHandling`: `CustomRequestHandling`.
    #[track_caller]
    pub fn custom_request_handling(mut self, value: impl IntoValue<CustomRequestHandling>) -> Self {
        self.0.set("CustomRequestHandling", value);
        self
    }
}

/// `AndStatement` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct AndStatement(Properties);

properties! { AndStatement }

impl AndStatement {
    /// `Statements`: list of `Statement`. Required.
    #[track_caller]
    pub fn statements(mut self, value: impl IntoValue<ListOf<Statement>>) -> Self {
        self.0.set("Statements", value);
        self
    }
}

/// `ApplicationAttribute` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApplicationAttribute(Properties);

properties! { ApplicationAttribute }

impl ApplicationAttribute {
    /// `Name`: string, 1 to 64 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Values`: list of strings, 1 to 10 items. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `ApplicationConfig` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApplicationConfig(Properties);

properties! { ApplicationConfig }

impl ApplicationConfig {
    /// `Attributes`: list of `ApplicationAttribute`, 1 to 10 items. Required.
    #[track_caller]
    pub fn attributes(mut self, value: impl IntoValue<ListOf<ApplicationAttribute>>) -> Self {
        self.0.set("Attributes", value);
        self
    }
}

/// `AsnMatchStatement` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct AsnMatchStatement(Properties);

properties! { AsnMatchStatement }

impl AsnMatchStatement {
    /// `AsnList`: list of integers, 1 to 100 items.
    #[track_caller]
    pub fn asn_list(mut self, value: impl IntoValue<ListOf<i64>>) -> Self {
        self.0.set("AsnList", value);
        self
    }

    /// `ForwardedIPConfig`: `ForwardedIPConfiguration`.
    #[track_caller]
    pub fn forwarded_ip_config(mut self, value: impl IntoValue<ForwardedIPConfiguration>) -> Self {
        self.0.set("ForwardedIPConfig", value);
        self
    }
}

/// `AssociationConfig` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct AssociationConfig(Properties);

properties! { AssociationConfig }

impl AssociationConfig {
    /// `RequestBody`: map of `RequestBodyAssociatedResourceTypeConfig`.
    #[track_caller]
    pub fn request_body(
        mut self,
        value: impl IntoValue<MapOf<RequestBodyAssociatedResourceTypeConfig>>,
    ) -> Self {
        self.0.set("RequestBody", value);
        self
    }
}

/// `BlockAction` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct BlockAction(Properties);

properties! { BlockAction }

impl BlockAction {
    /// `CustomResponse`: `CustomResponse`.
    #[track_caller]
    pub fn custom_response(mut self, value: impl IntoValue<CustomResponse>) -> Self {
        self.0.set("CustomResponse", value);
        self
    }
}

choice! {
    /// `BlockchainChain` of `AWS::WAFv2::WebACL`.
    BlockchainChain
    BASE "BASE"
    SOLANA "SOLANA"
    BASE_SEPOLIA "BASE_SEPOLIA"
    SOLANA_DEVNET "SOLANA_DEVNET"
}

choice! {
    /// `BodyParsingFallbackBehavior` of `AWS::WAFv2::WebACL`.
    BodyParsingFallbackBehavior
    MATCH "MATCH"
    NO_MATCH "NO_MATCH"
    EVALUATE_AS_STRING "EVALUATE_AS_STRING"
}

/// `Body` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct BodyProperty(Properties);

properties! { BodyProperty }

impl BodyProperty {
    /// `OversizeHandling`: `OversizeHandling`.
    #[track_caller]
    pub fn oversize_handling(mut self, value: impl IntoValue<OversizeHandling>) -> Self {
        self.0.set("OversizeHandling", value);
        self
    }
}

/// `ByteMatchStatement` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct ByteMatchStatement(Properties);

properties! { ByteMatchStatement }

impl ByteMatchStatement {
    /// `FieldToMatch`: `FieldToMatch`. Required.
    #[track_caller]
    pub fn field_to_match(mut self, value: impl IntoValue<FieldToMatch>) -> Self {
        self.0.set("FieldToMatch", value);
        self
    }

    /// `PositionalConstraint`: `PositionalConstraint`. Required.
    #[track_caller]
    pub fn positional_constraint(mut self, value: impl IntoValue<PositionalConstraint>) -> Self {
        self.0.set("PositionalConstraint", value);
        self
    }

    /// `PreParseTextTransformations`: list of `PreParseTextTransformation`.
    #[track_caller]
    pub fn pre_parse_text_transformations(
        mut self,
        value: impl IntoValue<ListOf<PreParseTextTransformation>>,
    ) -> Self {
        self.0.set("PreParseTextTransformations", value);
        self
    }

    /// `SearchString`: string.
    #[track_caller]
    pub fn search_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SearchString", value);
        self
    }

    /// `SearchStringBase64`: string.
    #[track_caller]
    pub fn search_string_base64(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SearchStringBase64", value);
        self
    }

    /// `TextTransformations`: list of `TextTransformation`, at least 1 item. Required.
    #[track_caller]
    pub fn text_transformations(
        mut self,
        value: impl IntoValue<ListOf<TextTransformation>>,
    ) -> Self {
        self.0.set("TextTransformations", value);
        self
    }
}

/// `CaptchaAction` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct CaptchaAction(Properties);

properties! { CaptchaAction }

impl CaptchaAction {
    /// `CustomRequestHandling`: `CustomRequestHandling`.
    #[track_caller]
    pub fn custom_request_handling(mut self, value: impl IntoValue<CustomRequestHandling>) -> Self {
        self.0.set("CustomRequestHandling", value);
        self
    }
}

/// `CaptchaConfig` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct CaptchaConfig(Properties);

properties! { CaptchaConfig }

impl CaptchaConfig {
    /// `ImmunityTimeProperty`: `ImmunityTimeProperty`.
    #[track_caller]
    pub fn immunity_time_property(mut self, value: impl IntoValue<ImmunityTimeProperty>) -> Self {
        self.0.set("ImmunityTimeProperty", value);
        self
    }
}

/// `ChallengeAction` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct ChallengeAction(Properties);

properties! { ChallengeAction }

impl ChallengeAction {
    /// `CustomRequestHandling`: `CustomRequestHandling`.
    #[track_caller]
    pub fn custom_request_handling(mut self, value: impl IntoValue<CustomRequestHandling>) -> Self {
        self.0.set("CustomRequestHandling", value);
        self
    }
}

/// `ChallengeConfig` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct ChallengeConfig(Properties);

properties! { ChallengeConfig }

impl ChallengeConfig {
    /// `ImmunityTimeProperty`: `ImmunityTimeProperty`.
    #[track_caller]
    pub fn immunity_time_property(mut self, value: impl IntoValue<ImmunityTimeProperty>) -> Self {
        self.0.set("ImmunityTimeProperty", value);
        self
    }
}

/// `ClientSideAction` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClientSideAction(Properties);

properties! { ClientSideAction }

impl ClientSideAction {
    /// `ExemptUriRegularExpressions`: list of `Regex`.
    #[track_caller]
    pub fn exempt_uri_regular_expressions(mut self, value: impl IntoValue<ListOf<Regex>>) -> Self {
        self.0.set("ExemptUriRegularExpressions", value);
        self
    }

    /// `Sensitivity`: `SensitivityToAct`.
    #[track_caller]
    pub fn sensitivity(mut self, value: impl IntoValue<SensitivityToAct>) -> Self {
        self.0.set("Sensitivity", value);
        self
    }

    /// `UsageOfAction`: `UsageOfAction`. Required.
    #[track_caller]
    pub fn usage_of_action(mut self, value: impl IntoValue<UsageOfAction>) -> Self {
        self.0.set("UsageOfAction", value);
        self
    }
}

/// `ClientSideActionConfig` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClientSideActionConfig(Properties);

properties! { ClientSideActionConfig }

impl ClientSideActionConfig {
    /// `Challenge`: `ClientSideAction`. Required.
    #[track_caller]
    pub fn challenge(mut self, value: impl IntoValue<ClientSideAction>) -> Self {
        self.0.set("Challenge", value);
        self
    }
}

/// `CookieMatchPattern` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct CookieMatchPattern(Properties);

properties! { CookieMatchPattern }

impl CookieMatchPattern {
    /// `All`: object or string.
    #[track_caller]
    pub fn all(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("All", value);
        self
    }

    /// `ExcludedCookies`: list of strings, 1 to 199 items.
    #[track_caller]
    pub fn excluded_cookies(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExcludedCookies", value);
        self
    }

    /// `IncludedCookies`: list of strings, 1 to 199 items.
    #[track_caller]
    pub fn included_cookies(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("IncludedCookies", value);
        self
    }
}

/// `Cookies` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct Cookies(Properties);

properties! { Cookies }

impl Cookies {
    /// `MatchPattern`: `CookieMatchPattern`. Required.
    #[track_caller]
    pub fn match_pattern(mut self, value: impl IntoValue<CookieMatchPattern>) -> Self {
        self.0.set("MatchPattern", value);
        self
    }

    /// `MatchScope`: `MapMatchScope`. Required.
    #[track_caller]
    pub fn match_scope(mut self, value: impl IntoValue<MapMatchScope>) -> Self {
        self.0.set("MatchScope", value);
        self
    }

    /// `OversizeHandling`: `OversizeHandling`. Required.
    #[track_caller]
    pub fn oversize_handling(mut self, value: impl IntoValue<OversizeHandling>) -> Self {
        self.0.set("OversizeHandling", value);
        self
    }
}

/// `CountAction` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct CountAction(Properties);

properties! { CountAction }

impl CountAction {
    /// `CustomRequestHandling`: `CustomRequestHandling`.
    #[track_caller]
    pub fn custom_request_handling(mut self, value: impl IntoValue<CustomRequestHandling>) -> Self {
        self.0.set("CustomRequestHandling", value);
        self
    }
}

/// `CryptoConfig` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct CryptoConfig(Properties);

properties! { CryptoConfig }

impl CryptoConfig {
    /// `PaymentNetworks`: list of `PaymentNetwork`, 1 to 2 items. Required.
    #[track_caller]
    pub fn payment_networks(mut self, value: impl IntoValue<ListOf<PaymentNetwork>>) -> Self {
        self.0.set("PaymentNetworks", value);
        self
    }
}

choice! {
    /// `CryptoCurrency` of `AWS::WAFv2::WebACL`.
    CryptoCurrency
    USDC "USDC"
}

choice! {
    /// `CurrencyMode` of `AWS::WAFv2::WebACL`.
    CurrencyMode
    REAL "REAL"
    TEST "TEST"
}

/// `CustomHTTPHeader` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomHTTPHeader(Properties);

properties! { CustomHTTPHeader }

impl CustomHTTPHeader {
    /// `Name`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9._$-]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Value`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `CustomRequestHandling` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomRequestHandling(Properties);

properties! { CustomRequestHandling }

impl CustomRequestHandling {
    /// `InsertHeaders`: list of `CustomHTTPHeader`, at least 1 item. Required.
    #[track_caller]
    pub fn insert_headers(mut self, value: impl IntoValue<ListOf<CustomHTTPHeader>>) -> Self {
        self.0.set("InsertHeaders", value);
        self
    }
}

/// `CustomResponse` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomResponse(Properties);

properties! { CustomResponse }

impl CustomResponse {
    /// `CustomResponseBodyKey`: string, 1 to 128 characters, pattern `^[\w\-]+$`.
    #[track_caller]
    pub fn custom_response_body_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomResponseBodyKey", value);
        self
    }

    /// `ResponseCode`: integer, 200 to 599. Required.
    #[track_caller]
    pub fn response_code(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ResponseCode", value);
        self
    }

    /// `ResponseHeaders`: list of `CustomHTTPHeader`, at least 1 item.
    #[track_caller]
    pub fn response_headers(mut self, value: impl IntoValue<ListOf<CustomHTTPHeader>>) -> Self {
        self.0.set("ResponseHeaders", value);
        self
    }
}

/// `CustomResponseBody` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomResponseBody(Properties);

properties! { CustomResponseBody }

impl CustomResponseBody {
    /// `Content`: string, 1 to 10240 characters. Required.
    #[track_caller]
    pub fn content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Content", value);
        self
    }

    /// `ContentType`: `ResponseContentType`. Required.
    #[track_caller]
    pub fn content_type(mut self, value: impl IntoValue<ResponseContentType>) -> Self {
        self.0.set("ContentType", value);
        self
    }
}

/// `DataProtect` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataProtect(Properties);

properties! { DataProtect }

impl DataProtect {
    /// `Action`: `DataProtectionAction`. Required.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<DataProtectionAction>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `ExcludeRateBasedDetails`: boolean.
    #[track_caller]
    pub fn exclude_rate_based_details(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ExcludeRateBasedDetails", value);
        self
    }

    /// `ExcludeRuleMatchDetails`: boolean.
    #[track_caller]
    pub fn exclude_rule_match_details(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ExcludeRuleMatchDetails", value);
        self
    }

    /// `Field`: `FieldToProtect`. Required.
    #[track_caller]
    pub fn field(mut self, value: impl IntoValue<FieldToProtect>) -> Self {
        self.0.set("Field", value);
        self
    }
}

choice! {
    /// `DataProtectionAction` of `AWS::WAFv2::WebACL`.
    DataProtectionAction
    SUBSTITUTION "SUBSTITUTION"
    HASH "HASH"
}

/// `DataProtectionConfig` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataProtectionConfig(Properties);

properties! { DataProtectionConfig }

impl DataProtectionConfig {
    /// `DataProtections`: list of `DataProtect`, 1 to 26 items. Required.
    #[track_caller]
    pub fn data_protections(mut self, value: impl IntoValue<ListOf<DataProtect>>) -> Self {
        self.0.set("DataProtections", value);
        self
    }
}

/// `DefaultAction` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefaultAction(Properties);

properties! { DefaultAction }

impl DefaultAction {
    /// `Allow`: `AllowAction`.
    #[track_caller]
    pub fn allow(mut self, value: impl IntoValue<AllowAction>) -> Self {
        self.0.set("Allow", value);
        self
    }

    /// `Block`: `BlockAction`.
    #[track_caller]
    pub fn block(mut self, value: impl IntoValue<BlockAction>) -> Self {
        self.0.set("Block", value);
        self
    }
}

/// `ExcludedRule` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExcludedRule(Properties);

properties! { ExcludedRule }

impl ExcludedRule {
    /// `Name`: string, pattern `^[0-9A-Za-z_-]{1,128}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `FieldIdentifier` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct FieldIdentifier(Properties);

properties! { FieldIdentifier }

impl FieldIdentifier {
    /// `Identifier`: string, 1 to 512 characters, pattern `.*\S.*`. Required.
    #[track_caller]
    pub fn identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Identifier", value);
        self
    }
}

/// `FieldToMatch` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct FieldToMatch(Properties);

properties! { FieldToMatch }

impl FieldToMatch {
    /// `AllQueryArguments`: object or string.
    #[track_caller]
    pub fn all_query_arguments(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AllQueryArguments", value);
        self
    }

    /// `Body`: `BodyProperty`.
    #[track_caller]
    pub fn body(mut self, value: impl IntoValue<BodyProperty>) -> Self {
        self.0.set("Body", value);
        self
    }

    /// `Cookies`: `Cookies`.
    #[track_caller]
    pub fn cookies(mut self, value: impl IntoValue<Cookies>) -> Self {
        self.0.set("Cookies", value);
        self
    }

    /// `HeaderOrder`: `HeaderOrder`.
    #[track_caller]
    pub fn header_order(mut self, value: impl IntoValue<HeaderOrder>) -> Self {
        self.0.set("HeaderOrder", value);
        self
    }

    /// `Headers`: `Headers`.
    #[track_caller]
    pub fn headers(mut self, value: impl IntoValue<Headers>) -> Self {
        self.0.set("Headers", value);
        self
    }

    /// `JA3Fingerprint`: `JA3Fingerprint`.
    #[track_caller]
    pub fn ja3_fingerprint(mut self, value: impl IntoValue<JA3Fingerprint>) -> Self {
        self.0.set("JA3Fingerprint", value);
        self
    }

    /// `JA4Fingerprint`: `JA4Fingerprint`.
    #[track_caller]
    pub fn ja4_fingerprint(mut self, value: impl IntoValue<JA4Fingerprint>) -> Self {
        self.0.set("JA4Fingerprint", value);
        self
    }

    /// `JsonBody`: `JsonBody`.
    #[track_caller]
    pub fn json_body(mut self, value: impl IntoValue<JsonBody>) -> Self {
        self.0.set("JsonBody", value);
        self
    }

    /// `Method`: object or string.
    #[track_caller]
    pub fn method(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Method", value);
        self
    }

    /// `QueryString`: object or string.
    #[track_caller]
    pub fn query_string(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("QueryString", value);
        self
    }

    /// `SingleHeader`: `FieldToMatchSingleHeader`.
    #[track_caller]
    pub fn single_header(mut self, value: impl IntoValue<FieldToMatchSingleHeader>) -> Self {
        self.0.set("SingleHeader", value);
        self
    }

    /// `SingleQueryArgument`: `FieldToMatchSingleQueryArgument`.
    #[track_caller]
    pub fn single_query_argument(
        mut self,
        value: impl IntoValue<FieldToMatchSingleQueryArgument>,
    ) -> Self {
        self.0.set("SingleQueryArgument", value);
        self
    }

    /// `UriFragment`: `UriFragment`.
    #[track_caller]
    pub fn uri_fragment(mut self, value: impl IntoValue<UriFragment>) -> Self {
        self.0.set("UriFragment", value);
        self
    }

    /// `UriPath`: object or string.
    #[track_caller]
    pub fn uri_path(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("UriPath", value);
        self
    }
}

/// `FieldToMatchSingleHeader` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct FieldToMatchSingleHeader(Properties);

properties! { FieldToMatchSingleHeader }

impl FieldToMatchSingleHeader {
    /// `Name`: string, 1 to 64 characters, pattern `\S`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `FieldToMatchSingleQueryArgument` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct FieldToMatchSingleQueryArgument(Properties);

properties! { FieldToMatchSingleQueryArgument }

impl FieldToMatchSingleQueryArgument {
    /// `Name`: string, 1 to 64 characters, pattern `\S`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `FieldToProtect` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct FieldToProtect(Properties);

properties! { FieldToProtect }

impl FieldToProtect {
    /// `FieldKeys`: list of strings, at most 100 items.
    #[track_caller]
    pub fn field_keys(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("FieldKeys", value);
        self
    }

    /// `FieldType`: `FieldToProtectFieldType`. Required.
    #[track_caller]
    pub fn field_type(mut self, value: impl IntoValue<FieldToProtectFieldType>) -> Self {
        self.0.set("FieldType", value);
        self
    }
}

choice! {
    /// `FieldToProtectFieldType` of `AWS::WAFv2::WebACL`.
    FieldToProtectFieldType
    SINGLE_HEADER "SINGLE_HEADER"
    SINGLE_COOKIE "SINGLE_COOKIE"
    SINGLE_QUERY_ARGUMENT "SINGLE_QUERY_ARGUMENT"
    QUERY_STRING "QUERY_STRING"
    BODY "BODY"
}

/// `ForwardedIPConfiguration` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct ForwardedIPConfiguration(Properties);

properties! { ForwardedIPConfiguration }

impl ForwardedIPConfiguration {
    /// `FallbackBehavior`: `ForwardedIPConfigurationFallbackBehavior`. Required.
    #[track_caller]
    pub fn fallback_behavior(
        mut self,
        value: impl IntoValue<ForwardedIPConfigurationFallbackBehavior>,
    ) -> Self {
        self.0.set("FallbackBehavior", value);
        self
    }

    /// `HeaderName`: string, pattern `^[a-zA-Z0-9-]{1,255}$`. Required.
    #[track_caller]
    pub fn header_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HeaderName", value);
        self
    }
}

choice! {
    /// `ForwardedIPConfigurationFallbackBehavior` of `AWS::WAFv2::WebACL`.
    ForwardedIPConfigurationFallbackBehavior
    MATCH "MATCH"
    NO_MATCH "NO_MATCH"
}

/// `GeoMatchStatement` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeoMatchStatement(Properties);

properties! { GeoMatchStatement }

impl GeoMatchStatement {
    /// `CountryCodes`: list of `GeoMatchStatementCountryCodesItem`, at least 1 item.
    #[track_caller]
    pub fn country_codes(
        mut self,
        value: impl IntoValue<ListOf<GeoMatchStatementCountryCodesItem>>,
    ) -> Self {
        self.0.set("CountryCodes", value);
        self
    }

    /// `ForwardedIPConfig`: `ForwardedIPConfiguration`.
    #[track_caller]
    pub fn forwarded_ip_config(mut self, value: impl IntoValue<ForwardedIPConfiguration>) -> Self {
        self.0.set("ForwardedIPConfig", value);
        self
    }
}

choice! {
    /// `GeoMatchStatementCountryCodesItem` of `AWS::WAFv2::WebACL`.
    GeoMatchStatementCountryCodesItem
    AD "AD"
    AE "AE"
    AF "AF"
    AG "AG"
    AI "AI"
    AL "AL"
    AM "AM"
    AO "AO"
    AQ "AQ"
    AR "AR"
    AS "AS"
    AT "AT"
    AU "AU"
    AW "AW"
    AX "AX"
    AZ "AZ"
    BA "BA"
    BB "BB"
    BD "BD"
    BE "BE"
    BF "BF"
    BG "BG"
    BH "BH"
    BI "BI"
    BJ "BJ"
    BL "BL"
    BM "BM"
    BN "BN"
    BO "BO"
    BQ "BQ"
    BR "BR"
    BS "BS"
    BT "BT"
    BV "BV"
    BW "BW"
    BY "BY"
    BZ "BZ"
    CA "CA"
    CC "CC"
    CD "CD"
    CF "CF"
    CG "CG"
    CH "CH"
    CI "CI"
    CK "CK"
    CL "CL"
    CM "CM"
    CN "CN"
    CO "CO"
    CR "CR"
    CU "CU"
    CV "CV"
    CW "CW"
    CX "CX"
    CY "CY"
    CZ "CZ"
    DE "DE"
    DJ "DJ"
    DK "DK"
    DM "DM"
    DO "DO"
    DZ "DZ"
    EC "EC"
    EE "EE"
    EG "EG"
    EH "EH"
    ER "ER"
    ES "ES"
    ET "ET"
    FI "FI"
    FJ "FJ"
    FK "FK"
    FM "FM"
    FO "FO"
    FR "FR"
    GA "GA"
    GB "GB"
    GD "GD"
    GE "GE"
    GF "GF"
    GG "GG"
    GH "GH"
    GI "GI"
    GL "GL"
    GM "GM"
    GN "GN"
    GP "GP"
    GQ "GQ"
    GR "GR"
    GS "GS"
    GT "GT"
    GU "GU"
    GW "GW"
    GY "GY"
    HK "HK"
    HM "HM"
    HN "HN"
    HR "HR"
    HT "HT"
    HU "HU"
    ID "ID"
    IE "IE"
    IL "IL"
    IM "IM"
    IN "IN"
    IO "IO"
    IQ "IQ"
    IR "IR"
    IS "IS"
    IT "IT"
    JE "JE"
    JM "JM"
    JO "JO"
    JP "JP"
    KE "KE"
    KG "KG"
    KH "KH"
    KI "KI"
    KM "KM"
    KN "KN"
    KP "KP"
    KR "KR"
    KW "KW"
    KY "KY"
    KZ "KZ"
    LA "LA"
    LB "LB"
    LC "LC"
    LI "LI"
    LK "LK"
    LR "LR"
    LS "LS"
    LT "LT"
    LU "LU"
    LV "LV"
    LY "LY"
    MA "MA"
    MC "MC"
    MD "MD"
    ME "ME"
    MF "MF"
    MG "MG"
    MH "MH"
    MK "MK"
    ML "ML"
    MM "MM"
    MN "MN"
    MO "MO"
    MP "MP"
    MQ "MQ"
    MR "MR"
    MS "MS"
    MT "MT"
    MU "MU"
    MV "MV"
    MW "MW"
    MX "MX"
    MY "MY"
    MZ "MZ"
    NA "NA"
    NC "NC"
    NE "NE"
    NF "NF"
    NG "NG"
    NI "NI"
    NL "NL"
    NO "NO"
    NP "NP"
    NR "NR"
    NU "NU"
    NZ "NZ"
    OM "OM"
    PA "PA"
    PE "PE"
    PF "PF"
    PG "PG"
    PH "PH"
    PK "PK"
    PL "PL"
    PM "PM"
    PN "PN"
    PR "PR"
    PS "PS"
    PT "PT"
    PW "PW"
    PY "PY"
    QA "QA"
    RE "RE"
    RO "RO"
    RS "RS"
    RU "RU"
    RW "RW"
    SA "SA"
    SB "SB"
    SC "SC"
    SD "SD"
    SE "SE"
    SG "SG"
    SH "SH"
    SI "SI"
    SJ "SJ"
    SK "SK"
    SL "SL"
    SM "SM"
    SN "SN"
    SO "SO"
    SR "SR"
    SS "SS"
    ST "ST"
    SV "SV"
    SX "SX"
    SY "SY"
    SZ "SZ"
    TC "TC"
    TD "TD"
    TF "TF"
    TG "TG"
    TH "TH"
    TJ "TJ"
    TK "TK"
    TL "TL"
    TM "TM"
    TN "TN"
    TO "TO"
    TR "TR"
    TT "TT"
    TV "TV"
    TW "TW"
    TZ "TZ"
    UA "UA"
    UG "UG"
    UM "UM"
    US "US"
    UY "UY"
    UZ "UZ"
    VA "VA"
    VC "VC"
    VE "VE"
    VG "VG"
    VI "VI"
    VN "VN"
    VU "VU"
    WF "WF"
    WS "WS"
    XK "XK"
    YE "YE"
    YT "YT"
    ZA "ZA"
    ZM "ZM"
    ZW "ZW"
}

/// `HeaderMatchPattern` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct HeaderMatchPattern(Properties);

properties! { HeaderMatchPattern }

impl HeaderMatchPattern {
    /// `All`: object or string.
    #[track_caller]
    pub fn all(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("All", value);
        self
    }

    /// `ExcludedHeaders`: list of strings, 1 to 199 items.
    #[track_caller]
    pub fn excluded_headers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExcludedHeaders", value);
        self
    }

    /// `IncludedHeaders`: list of strings, 1 to 199 items.
    #[track_caller]
    pub fn included_headers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("IncludedHeaders", value);
        self
    }
}

/// `HeaderOrder` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct HeaderOrder(Properties);

properties! { HeaderOrder }

impl HeaderOrder {
    /// `OversizeHandling`: `OversizeHandling`. Required.
    #[track_caller]
    pub fn oversize_handling(mut self, value: impl IntoValue<OversizeHandling>) -> Self {
        self.0.set("OversizeHandling", value);
        self
    }
}

/// `Headers` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct Headers(Properties);

properties! { Headers }

impl Headers {
    /// `MatchPattern`: `HeaderMatchPattern`. Required.
    #[track_caller]
    pub fn match_pattern(mut self, value: impl IntoValue<HeaderMatchPattern>) -> Self {
        self.0.set("MatchPattern", value);
        self
    }

    /// `MatchScope`: `MapMatchScope`. Required.
    #[track_caller]
    pub fn match_scope(mut self, value: impl IntoValue<MapMatchScope>) -> Self {
        self.0.set("MatchScope", value);
        self
    }

    /// `OversizeHandling`: `OversizeHandling`. Required.
    #[track_caller]
    pub fn oversize_handling(mut self, value: impl IntoValue<OversizeHandling>) -> Self {
        self.0.set("OversizeHandling", value);
        self
    }
}

/// `IPSetForwardedIPConfiguration` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct IPSetForwardedIPConfiguration(Properties);

properties! { IPSetForwardedIPConfiguration }

impl IPSetForwardedIPConfiguration {
    /// `FallbackBehavior`: `IPSetForwardedIPConfigurationFallbackBehavior`. Required.
    #[track_caller]
    pub fn fallback_behavior(
        mut self,
        value: impl IntoValue<IPSetForwardedIPConfigurationFallbackBehavior>,
    ) -> Self {
        self.0.set("FallbackBehavior", value);
        self
    }

    /// `HeaderName`: string, pattern `^[a-zA-Z0-9-]{1,255}$`. Required.
    #[track_caller]
    pub fn header_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HeaderName", value);
        self
    }

    /// `Position`: `IPSetForwardedIPConfigurationPosition`. Required.
    #[track_caller]
    pub fn position(
        mut self,
        value: impl IntoValue<IPSetForwardedIPConfigurationPosition>,
    ) -> Self {
        self.0.set("Position", value);
        self
    }
}

choice! {
    /// `IPSetForwardedIPConfigurationFallbackBehavior` of `AWS::WAFv2::WebACL`.
    IPSetForwardedIPConfigurationFallbackBehavior
    MATCH "MATCH"
    NO_MATCH "NO_MATCH"
}

choice! {
    /// `IPSetForwardedIPConfigurationPosition` of `AWS::WAFv2::WebACL`.
    IPSetForwardedIPConfigurationPosition
    FIRST "FIRST"
    LAST "LAST"
    ANY "ANY"
}

/// `IPSetReferenceStatement` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct IPSetReferenceStatement(Properties);

properties! { IPSetReferenceStatement }

impl IPSetReferenceStatement {
    /// `Arn`: string, 20 to 2048 characters, pattern `\S`. Required.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }

    /// `IPSetForwardedIPConfig`: `IPSetForwardedIPConfiguration`.
    #[track_caller]
    pub fn ip_set_forwarded_ip_config(
        mut self,
        value: impl IntoValue<IPSetForwardedIPConfiguration>,
    ) -> Self {
        self.0.set("IPSetForwardedIPConfig", value);
        self
    }
}

/// `ImmunityTimeProperty` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct ImmunityTimeProperty(Properties);

properties! { ImmunityTimeProperty }

impl ImmunityTimeProperty {
    /// `ImmunityTime`: integer, 60 to 259200. Required.
    #[track_caller]
    pub fn immunity_time(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ImmunityTime", value);
        self
    }
}

/// `JA3Fingerprint` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct JA3Fingerprint(Properties);

properties! { JA3Fingerprint }

impl JA3Fingerprint {
    /// `FallbackBehavior`: `JA3FingerprintFallbackBehavior`. Required.
    #[track_caller]
    pub fn fallback_behavior(
        mut self,
        value: impl IntoValue<JA3FingerprintFallbackBehavior>,
    ) -> Self {
        self.0.set("FallbackBehavior", value);
        self
    }
}

choice! {
    /// `JA3FingerprintFallbackBehavior` of `AWS::WAFv2::WebACL`.
    JA3FingerprintFallbackBehavior
    MATCH "MATCH"
    NO_MATCH "NO_MATCH"
}

/// `JA4Fingerprint` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct JA4Fingerprint(Properties);

properties! { JA4Fingerprint }

impl JA4Fingerprint {
    /// `FallbackBehavior`: `JA4FingerprintFallbackBehavior`. Required.
    #[track_caller]
    pub fn fallback_behavior(
        mut self,
        value: impl IntoValue<JA4FingerprintFallbackBehavior>,
    ) -> Self {
        self.0.set("FallbackBehavior", value);
        self
    }
}

choice! {
    /// `JA4FingerprintFallbackBehavior` of `AWS::WAFv2::WebACL`.
    JA4FingerprintFallbackBehavior
    MATCH "MATCH"
    NO_MATCH "NO_MATCH"
}

/// `JsonBody` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct JsonBody(Properties);

properties! { JsonBody }

impl JsonBody {
    /// `InvalidFallbackBehavior`: `BodyParsingFallbackBehavior`.
    #[track_caller]
    pub fn invalid_fallback_behavior(
        mut self,
        value: impl IntoValue<BodyParsingFallbackBehavior>,
    ) -> Self {
        self.0.set("InvalidFallbackBehavior", value);
        self
    }

    /// `MatchPattern`: `JsonMatchPattern`. Required.
    #[track_caller]
    pub fn match_pattern(mut self, value: impl IntoValue<JsonMatchPattern>) -> Self {
        self.0.set("MatchPattern", value);
        self
    }

    /// `MatchScope`: `JsonMatchScope`. Required.
    #[track_caller]
    pub fn match_scope(mut self, value: impl IntoValue<JsonMatchScope>) -> Self {
        self.0.set("MatchScope", value);
        self
    }

    /// `OversizeHandling`: `OversizeHandling`.
    #[track_caller]
    pub fn oversize_handling(mut self, value: impl IntoValue<OversizeHandling>) -> Self {
        self.0.set("OversizeHandling", value);
        self
    }
}

/// `JsonMatchPattern` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct JsonMatchPattern(Properties);

properties! { JsonMatchPattern }

impl JsonMatchPattern {
    /// `All`: object or string.
    #[track_caller]
    pub fn all(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("All", value);
        self
    }

    /// `IncludedPaths`: list of strings, at least 1 item.
    #[track_caller]
    pub fn included_paths(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("IncludedPaths", value);
        self
    }
}

choice! {
    /// `JsonMatchScope` of `AWS::WAFv2::WebACL`.
    JsonMatchScope
    ALL "ALL"
    KEY "KEY"
    VALUE "VALUE"
}

/// `Label` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct Label(Properties);

properties! { Label }

impl Label {
    /// `Name`: string, pattern `^[0-9A-Za-z_:-]{1,1024}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

choice! {
    /// `LabelMatchScope` of `AWS::WAFv2::WebACL`.
    LabelMatchScope
    LABEL "LABEL"
    NAMESPACE "NAMESPACE"
}

/// `LabelMatchStatement` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct LabelMatchStatement(Properties);

properties! { LabelMatchStatement }

impl LabelMatchStatement {
    /// `Key`: string, pattern `^[0-9A-Za-z_:-]{1,1024}$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Scope`: `LabelMatchScope`. Required.
    #[track_caller]
    pub fn scope(mut self, value: impl IntoValue<LabelMatchScope>) -> Self {
        self.0.set("Scope", value);
        self
    }
}

/// `ManagedRuleGroupConfig` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManagedRuleGroupConfig(Properties);

properties! { ManagedRuleGroupConfig }

impl ManagedRuleGroupConfig {
    /// `AWSManagedRulesACFPRuleSet`: `AWSManagedRulesACFPRuleSet`.
    #[track_caller]
    pub fn aws_managed_rules_acfp_rule_set(
        mut self,
        value: impl IntoValue<AWSManagedRulesACFPRuleSet>,
    ) -> Self {
        self.0.set("AWSManagedRulesACFPRuleSet", value);
        self
    }

    /// `AWSManagedRulesATPRuleSet`: `AWSManagedRulesATPRuleSet`.
    #[track_caller]
    pub fn aws_managed_rules_atp_rule_set(
        mut self,
        value: impl IntoValue<AWSManagedRulesATPRuleSet>,
    ) -> Self {
        self.0.set("AWSManagedRulesATPRuleSet", value);
        self
    }

    /// `AWSManagedRulesAntiDDoSRuleSet`: `AWSManagedRulesAntiDDoSRuleSet`.
    #[track_caller]
    pub fn aws_managed_rules_anti_d_do_s_rule_set(
        mut self,
        value: impl IntoValue<AWSManagedRulesAntiDDoSRuleSet>,
    ) -> Self {
        self.0.set("AWSManagedRulesAntiDDoSRuleSet", value);
        self
    }

    /// `AWSManagedRulesBotControlRuleSet`: `AWSManagedRulesBotControlRuleSet`.
    #[track_caller]
    pub fn aws_managed_rules_bot_control_rule_set(
        mut self,
        value: impl IntoValue<AWSManagedRulesBotControlRuleSet>,
    ) -> Self {
        self.0.set("AWSManagedRulesBotControlRuleSet", value);
        self
    }

    /// `LoginPath`: string, 1 to 256 characters, pattern `.*\S.*`.
    #[track_caller]
    pub fn login_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LoginPath", value);
        self
    }

    /// `PasswordField`: `FieldIdentifier`.
    #[track_caller]
    pub fn password_field(mut self, value: impl IntoValue<FieldIdentifier>) -> Self {
        self.0.set("PasswordField", value);
        self
    }

    /// `PayloadType`: `ManagedRuleGroupConfigPayloadType`.
    #[track_caller]
    pub fn payload_type(
        mut self,
        value: impl IntoValue<ManagedRuleGroupConfigPayloadType>,
    ) -> Self {
        self.0.set("PayloadType", value);
        self
    }

    /// `UsernameField`: `FieldIdentifier`.
    #[track_caller]
    pub fn username_field(mut self, value: impl IntoValue<FieldIdentifier>) -> Self {
        self.0.set("UsernameField", value);
        self
    }
}

choice! {
    /// `ManagedRuleGroupConfigPayloadType` of `AWS::WAFv2::WebACL`.
    ManagedRuleGroupConfigPayloadType
    JSON "JSON"
    FORM_ENCODED "FORM_ENCODED"
}

/// `ManagedRuleGroupStatement` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManagedRuleGroupStatement(Properties);

properties! { ManagedRuleGroupStatement }

impl ManagedRuleGroupStatement {
    /// `ExcludedRules`: list of `ExcludedRule`, at most 100 items.
    #[track_caller]
    pub fn excluded_rules(mut self, value: impl IntoValue<ListOf<ExcludedRule>>) -> Self {
        self.0.set("ExcludedRules", value);
        self
    }

    /// `ManagedRuleGroupConfigs`: list of `ManagedRuleGroupConfig`.
    #[track_caller]
    pub fn managed_rule_group_configs(
        mut self,
        value: impl IntoValue<ListOf<ManagedRuleGroupConfig>>,
    ) -> Self {
        self.0.set("ManagedRuleGroupConfigs", value);
        self
    }

    /// `Name`: string, pattern `^[0-9A-Za-z_-]{1,128}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RuleActionOverrides`: list of `RuleActionOverride`, at most 100 items.
    #[track_caller]
    pub fn rule_action_overrides(
        mut self,
        value: impl IntoValue<ListOf<RuleActionOverride>>,
    ) -> Self {
        self.0.set("RuleActionOverrides", value);
        self
    }

    /// `ScopeDownStatement`: `Statement`.
    #[track_caller]
    pub fn scope_down_statement(mut self, value: impl IntoValue<Statement>) -> Self {
        self.0.set("ScopeDownStatement", value);
        self
    }

    /// `VendorName`: string, 1 to 128 characters, pattern `\S`. Required.
    #[track_caller]
    pub fn vendor_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VendorName", value);
        self
    }

    /// `Version`: string, 1 to 64 characters, pattern `^[\w#:\.\-/]+$`.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

choice! {
    /// `MapMatchScope` of `AWS::WAFv2::WebACL`.
    MapMatchScope
    ALL "ALL"
    KEY "KEY"
    VALUE "VALUE"
}

/// `MonetizationConfig` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct MonetizationConfig(Properties);

properties! { MonetizationConfig }

impl MonetizationConfig {
    /// `CryptoConfig`: `CryptoConfig`.
    #[track_caller]
    pub fn crypto_config(mut self, value: impl IntoValue<CryptoConfig>) -> Self {
        self.0.set("CryptoConfig", value);
        self
    }

    /// `CurrencyMode`: `CurrencyMode`.
    #[track_caller]
    pub fn currency_mode(mut self, value: impl IntoValue<CurrencyMode>) -> Self {
        self.0.set("CurrencyMode", value);
        self
    }
}

/// `MonetizeAction` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct MonetizeAction(Properties);

properties! { MonetizeAction }

impl MonetizeAction {
    /// `PriceMultiplier`: string, 1 to 3 characters, pattern `^([1-9][0-9]?|100)$`.
    #[track_caller]
    pub fn price_multiplier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PriceMultiplier", value);
        self
    }
}

/// `NotStatement` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct NotStatement(Properties);

properties! { NotStatement }

impl NotStatement {
    /// `Statement`: `Statement`. Required.
    #[track_caller]
    pub fn statement(mut self, value: impl IntoValue<Statement>) -> Self {
        self.0.set("Statement", value);
        self
    }
}

/// `OnSourceDDoSProtectionConfig` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct OnSourceDDoSProtectionConfig(Properties);

properties! { OnSourceDDoSProtectionConfig }

impl OnSourceDDoSProtectionConfig {
    /// `ALBLowReputationMode`: `OnSourceDDoSProtectionConfigALBLowReputationMode`. Required.
    #[track_caller]
    pub fn alb_low_reputation_mode(
        mut self,
        value: impl IntoValue<OnSourceDDoSProtectionConfigALBLowReputationMode>,
    ) -> Self {
        self.0.set("ALBLowReputationMode", value);
        self
    }
}

choice! {
    /// `OnSourceDDoSProtectionConfigALBLowReputationMode` of `AWS::WAFv2::WebACL`.
    OnSourceDDoSProtectionConfigALBLowReputationMode
    ACTIVE_UNDER_DDOS "ACTIVE_UNDER_DDOS"
    ALWAYS_ON "ALWAYS_ON"
}

/// `OrStatement` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct OrStatement(Properties);

properties! { OrStatement }

impl OrStatement {
    /// `Statements`: list of `Statement`. Required.
    #[track_caller]
    pub fn statements(mut self, value: impl IntoValue<ListOf<Statement>>) -> Self {
        self.0.set("Statements", value);
        self
    }
}

/// `OverrideAction` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct OverrideAction(Properties);

properties! { OverrideAction }

impl OverrideAction {
    /// `Count`: object or string.
    #[track_caller]
    pub fn count(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Count", value);
        self
    }

    /// `None`: object or string.
    #[track_caller]
    pub fn none(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("None", value);
        self
    }
}

choice! {
    /// `OversizeHandling` of `AWS::WAFv2::WebACL`.
    OversizeHandling
    CONTINUE "CONTINUE"
    MATCH "MATCH"
    NO_MATCH "NO_MATCH"
}

/// `PaymentNetwork` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentNetwork(Properties);

properties! { PaymentNetwork }

impl PaymentNetwork {
    /// `Chain`: `BlockchainChain`. Required.
    #[track_caller]
    pub fn chain(mut self, value: impl IntoValue<BlockchainChain>) -> Self {
        self.0.set("Chain", value);
        self
    }

    /// `Prices`: list of `Price`, 1 item. Required.
    #[track_caller]
    pub fn prices(mut self, value: impl IntoValue<ListOf<Price>>) -> Self {
        self.0.set("Prices", value);
        self
    }

    /// `WalletAddress`: string, 26 to 44 characters, pattern `.*\S.*`. Required.
    #[track_caller]
    pub fn wallet_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WalletAddress", value);
        self
    }
}

choice! {
    /// `PositionalConstraint` of `AWS::WAFv2::WebACL`.
    PositionalConstraint
    EXACTLY "EXACTLY"
    STARTS_WITH "STARTS_WITH"
    ENDS_WITH "ENDS_WITH"
    CONTAINS "CONTAINS"
    CONTAINS_WORD "CONTAINS_WORD"
}

/// `PreParseTextTransformation` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct PreParseTextTransformation(Properties);

properties! { PreParseTextTransformation }

impl PreParseTextTransformation {
    /// `Priority`: integer, at least 0. Required.
    #[track_caller]
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Priority", value);
        self
    }

    /// `Type`: `PreParseTextTransformationType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<PreParseTextTransformationType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `PreParseTextTransformationType` of `AWS::WAFv2::WebACL`.
    PreParseTextTransformationType
    NONE "NONE"
    URL_DECODE "URL_DECODE"
    URL_DECODE_UNI "URL_DECODE_UNI"
    COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA "COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA"
    REPLACE_SEMICOLONS_WITH_AMPERSANDS "REPLACE_SEMICOLONS_WITH_AMPERSANDS"
}

/// `Price` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct Price(Properties);

properties! { Price }

impl Price {
    /// `Amount`: string, 1 to 13 characters, pattern `^([1-9][0-9]*(\.[0-9]{1,3})?|0\.([1-9][0-9]{0,2}|0[1-9][0-9]?|00[1-9]))$`. Required.
    #[track_caller]
    pub fn amount(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Amount", value);
        self
    }

    /// `Currency`: `CryptoCurrency`. Required.
    #[track_caller]
    pub fn currency(mut self, value: impl IntoValue<CryptoCurrency>) -> Self {
        self.0.set("Currency", value);
        self
    }
}

/// `RateBasedStatement` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct RateBasedStatement(Properties);

properties! { RateBasedStatement }

impl RateBasedStatement {
    /// `AggregateKeyType`: `RateBasedStatementAggregateKeyType`. Required.
    #[track_caller]
    pub fn aggregate_key_type(
        mut self,
        value: impl IntoValue<RateBasedStatementAggregateKeyType>,
    ) -> Self {
        self.0.set("AggregateKeyType", value);
        self
    }

    /// `CustomKeys`: list of `RateBasedStatementCustomKey`, at most 5 items.
    #[track_caller]
    pub fn custom_keys(
        mut self,
        value: impl IntoValue<ListOf<RateBasedStatementCustomKey>>,
    ) -> Self {
        self.0.set("CustomKeys", value);
        self
    }

    /// `EvaluationWindowSec`: integer, one of 60, 120, 300, 600.
    #[track_caller]
    pub fn evaluation_window_sec(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EvaluationWindowSec", value);
        self
    }

    /// `ForwardedIPConfig`: `ForwardedIPConfiguration`.
    #[track_caller]
    pub fn forwarded_ip_config(mut self, value: impl IntoValue<ForwardedIPConfiguration>) -> Self {
        self.0.set("ForwardedIPConfig", value);
        self
    }

    /// `Limit`: integer, 10 to 2000000000. Required.
    #[track_caller]
    pub fn limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Limit", value);
        self
    }

    /// `ScopeDownStatement`: `Statement`.
    #[track_caller]
    pub fn scope_down_statement(mut self, value: impl IntoValue<Statement>) -> Self {
        self.0.set("ScopeDownStatement", value);
        self
    }
}

choice! {
    /// `RateBasedStatementAggregateKeyType` of `AWS::WAFv2::WebACL`.
    RateBasedStatementAggregateKeyType
    CONSTANT "CONSTANT"
    IP "IP"
    FORWARDED_IP "FORWARDED_IP"
    CUSTOM_KEYS "CUSTOM_KEYS"
}

/// `RateBasedStatementCustomKey` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct RateBasedStatementCustomKey(Properties);

properties! { RateBasedStatementCustomKey }

impl RateBasedStatementCustomKey {
    /// `ASN`: object.
    #[track_caller]
    pub fn asn(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ASN", value);
        self
    }

    /// `Cookie`: `RateLimitCookie`.
    #[track_caller]
    pub fn cookie(mut self, value: impl IntoValue<RateLimitCookie>) -> Self {
        self.0.set("Cookie", value);
        self
    }

    /// `ForwardedIP`: object or string.
    #[track_caller]
    pub fn forwarded_ip(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ForwardedIP", value);
        self
    }

    /// `HTTPMethod`: object or string.
    #[track_caller]
    pub fn http_method(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("HTTPMethod", value);
        self
    }

    /// `Header`: `RateLimitHeader`.
    #[track_caller]
    pub fn header(mut self, value: impl IntoValue<RateLimitHeader>) -> Self {
        self.0.set("Header", value);
        self
    }

    /// `IP`: object or string.
    #[track_caller]
    pub fn ip(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("IP", value);
        self
    }

    /// `JA3Fingerprint`: `RateLimitJA3Fingerprint`.
    #[track_caller]
    pub fn ja3_fingerprint(mut self, value: impl IntoValue<RateLimitJA3Fingerprint>) -> Self {
        self.0.set("JA3Fingerprint", value);
        self
    }

    /// `JA4Fingerprint`: `RateLimitJA4Fingerprint`.
    #[track_caller]
    pub fn ja4_fingerprint(mut self, value: impl IntoValue<RateLimitJA4Fingerprint>) -> Self {
        self.0.set("JA4Fingerprint", value);
        self
    }

    /// `LabelNamespace`: `RateLimitLabelNamespace`.
    #[track_caller]
    pub fn label_namespace(mut self, value: impl IntoValue<RateLimitLabelNamespace>) -> Self {
        self.0.set("LabelNamespace", value);
        self
    }

    /// `QueryArgument`: `RateLimitQueryArgument`.
    #[track_caller]
    pub fn query_argument(mut self, value: impl IntoValue<RateLimitQueryArgument>) -> Self {
        self.0.set("QueryArgument", value);
        self
    }

    /// `QueryString`: `RateLimitQueryString`.
    #[track_caller]
    pub fn query_string(mut self, value: impl IntoValue<RateLimitQueryString>) -> Self {
        self.0.set("QueryString", value);
        self
    }

    /// `UriPath`: `RateLimitUriPath`.
    #[track_caller]
    pub fn uri_path(mut self, value: impl IntoValue<RateLimitUriPath>) -> Self {
        self.0.set("UriPath", value);
        self
    }
}

/// `RateLimitCookie` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct RateLimitCookie(Properties);

properties! { RateLimitCookie }

impl RateLimitCookie {
    /// `Name`: string, 1 to 64 characters, pattern `.*\S.*`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `TextTransformations`: list of `TextTransformation`, at least 1 item. Required.
    #[track_caller]
    pub fn text_transformations(
        mut self,
        value: impl IntoValue<ListOf<TextTransformation>>,
    ) -> Self {
        self.0.set("TextTransformations", value);
        self
    }
}

/// `RateLimitHeader` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct RateLimitHeader(Properties);

properties! { RateLimitHeader }

impl RateLimitHeader {
    /// `Name`: string, 1 to 64 characters, pattern `.*\S.*`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `TextTransformations`: list of `TextTransformation`, at least 1 item. Required.
    #[track_caller]
    pub fn text_transformations(
        mut self,
        value: impl IntoValue<ListOf<TextTransformation>>,
    ) -> Self {
        self.0.set("TextTransformations", value);
        self
    }
}

/// `RateLimitJA3Fingerprint` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct RateLimitJA3Fingerprint(Properties);

properties! { RateLimitJA3Fingerprint }

impl RateLimitJA3Fingerprint {
    /// `FallbackBehavior`: `RateLimitJA3FingerprintFallbackBehavior`. Required.
    #[track_caller]
    pub fn fallback_behavior(
        mut self,
        value: impl IntoValue<RateLimitJA3FingerprintFallbackBehavior>,
    ) -> Self {
        self.0.set("FallbackBehavior", value);
        self
    }
}

choice! {
    /// `RateLimitJA3FingerprintFallbackBehavior` of `AWS::WAFv2::WebACL`.
    RateLimitJA3FingerprintFallbackBehavior
    MATCH "MATCH"
    NO_MATCH "NO_MATCH"
}

/// `RateLimitJA4Fingerprint` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct RateLimitJA4Fingerprint(Properties);

properties! { RateLimitJA4Fingerprint }

impl RateLimitJA4Fingerprint {
    /// `FallbackBehavior`: `RateLimitJA4FingerprintFallbackBehavior`. Required.
    #[track_caller]
    pub fn fallback_behavior(
        mut self,
        value: impl IntoValue<RateLimitJA4FingerprintFallbackBehavior>,
    ) -> Self {
        self.0.set("FallbackBehavior", value);
        self
    }
}

choice! {
    /// `RateLimitJA4FingerprintFallbackBehavior` of `AWS::WAFv2::WebACL`.
    RateLimitJA4FingerprintFallbackBehavior
    MATCH "MATCH"
    NO_MATCH "NO_MATCH"
}

/// `RateLimitLabelNamespace` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct RateLimitLabelNamespace(Properties);

properties! { RateLimitLabelNamespace }

impl RateLimitLabelNamespace {
    /// `Namespace`: string, pattern `^[0-9A-Za-z_:-]{1,1024}$`. Required.
    #[track_caller]
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Namespace", value);
        self
    }
}

/// `RateLimitQueryArgument` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct RateLimitQueryArgument(Properties);

properties! { RateLimitQueryArgument }

impl RateLimitQueryArgument {
    /// `Name`: string, 1 to 64 characters, pattern `.*\S.*`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `TextTransformations`: list of `TextTransformation`, at least 1 item. Required.
    #[track_caller]
    pub fn text_transformations(
        mut self,
        value: impl IntoValue<ListOf<TextTransformation>>,
    ) -> Self {
        self.0.set("TextTransformations", value);
        self
    }
}

/// `RateLimitQueryString` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct RateLimitQueryString(Properties);

properties! { RateLimitQueryString }

impl RateLimitQueryString {
    /// `TextTransformations`: list of `TextTransformation`, at least 1 item. Required.
    #[track_caller]
    pub fn text_transformations(
        mut self,
        value: impl IntoValue<ListOf<TextTransformation>>,
    ) -> Self {
        self.0.set("TextTransformations", value);
        self
    }
}

/// `RateLimitUriPath` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct RateLimitUriPath(Properties);

properties! { RateLimitUriPath }

impl RateLimitUriPath {
    /// `TextTransformations`: list of `TextTransformation`, at least 1 item. Required.
    #[track_caller]
    pub fn text_transformations(
        mut self,
        value: impl IntoValue<ListOf<TextTransformation>>,
    ) -> Self {
        self.0.set("TextTransformations", value);
        self
    }
}

/// `Regex` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct Regex(Properties);

properties! { Regex }

impl Regex {
    /// `RegexString`: string, 1 to 512 characters.
    #[track_caller]
    pub fn regex_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RegexString", value);
        self
    }
}

/// `RegexMatchStatement` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct RegexMatchStatement(Properties);

properties! { RegexMatchStatement }

impl RegexMatchStatement {
    /// `FieldToMatch`: `FieldToMatch`. Required.
    #[track_caller]
    pub fn field_to_match(mut self, value: impl IntoValue<FieldToMatch>) -> Self {
        self.0.set("FieldToMatch", value);
        self
    }

    /// `PreParseTextTransformations`: list of `PreParseTextTransformation`.
    #[track_caller]
    pub fn pre_parse_text_transformations(
        mut self,
        value: impl IntoValue<ListOf<PreParseTextTransformation>>,
    ) -> Self {
        self.0.set("PreParseTextTransformations", value);
        self
    }

    /// `RegexString`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn regex_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RegexString", value);
        self
    }

    /// `TextTransformations`: list of `TextTransformation`, at least 1 item. Required.
    #[track_caller]
    pub fn text_transformations(
        mut self,
        value: impl IntoValue<ListOf<TextTransformation>>,
    ) -> Self {
        self.0.set("TextTransformations", value);
        self
    }
}

/// `RegexPatternSetReferenceStatement` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct RegexPatternSetReferenceStatement(Properties);

properties! { RegexPatternSetReferenceStatement }

impl RegexPatternSetReferenceStatement {
    /// `Arn`: string, 20 to 2048 characters, pattern `\S`. Required.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }

    /// `FieldToMatch`: `FieldToMatch`. Required.
    #[track_caller]
    pub fn field_to_match(mut self, value: impl IntoValue<FieldToMatch>) -> Self {
        self.0.set("FieldToMatch", value);
        self
    }

    /// `PreParseTextTransformations`: list of `PreParseTextTransformation`.
    #[track_caller]
    pub fn pre_parse_text_transformations(
        mut self,
        value: impl IntoValue<ListOf<PreParseTextTransformation>>,
    ) -> Self {
        self.0.set("PreParseTextTransformations", value);
        self
    }

    /// `TextTransformations`: list of `TextTransformation`, at least 1 item. Required.
    #[track_caller]
    pub fn text_transformations(
        mut self,
        value: impl IntoValue<ListOf<TextTransformation>>,
    ) -> Self {
        self.0.set("TextTransformations", value);
        self
    }
}

/// `RequestBodyAssociatedResourceTypeConfig` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct RequestBodyAssociatedResourceTypeConfig(Properties);

properties! { RequestBodyAssociatedResourceTypeConfig }

impl RequestBodyAssociatedResourceTypeConfig {
    /// `DefaultSizeInspectionLimit`: `SizeInspectionLimit`. Required.
    #[track_caller]
    pub fn default_size_inspection_limit(
        mut self,
        value: impl IntoValue<SizeInspectionLimit>,
    ) -> Self {
        self.0.set("DefaultSizeInspectionLimit", value);
        self
    }
}

/// `RequestInspection` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct RequestInspection(Properties);

properties! { RequestInspection }

impl RequestInspection {
    /// `PasswordField`: `FieldIdentifier`. Required.
    #[track_caller]
    pub fn password_field(mut self, value: impl IntoValue<FieldIdentifier>) -> Self {
        self.0.set("PasswordField", value);
        self
    }

    /// `PayloadType`: `RequestInspectionPayloadType`. Required.
    #[track_caller]
    pub fn payload_type(mut self, value: impl IntoValue<RequestInspectionPayloadType>) -> Self {
        self.0.set("PayloadType", value);
        self
    }

    /// `UsernameField`: `FieldIdentifier`. Required.
    #[track_caller]
    pub fn username_field(mut self, value: impl IntoValue<FieldIdentifier>) -> Self {
        self.0.set("UsernameField", value);
        self
    }
}

/// `RequestInspectionACFP` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct RequestInspectionACFP(Properties);

properties! { RequestInspectionACFP }

impl RequestInspectionACFP {
    /// `AddressFields`: list of `FieldIdentifier`.
    #[track_caller]
    pub fn address_fields(mut self, value: impl IntoValue<ListOf<FieldIdentifier>>) -> Self {
        self.0.set("AddressFields", value);
        self
    }

    /// `EmailField`: `FieldIdentifier`.
    #[track_caller]
    pub fn email_field(mut self, value: impl IntoValue<FieldIdentifier>) -> Self {
        self.0.set("EmailField", value);
        self
    }

    /// `PasswordField`: `FieldIdentifier`.
    #[track_caller]
    pub fn password_field(mut self, value: impl IntoValue<FieldIdentifier>) -> Self {
        self.0.set("PasswordField", value);
        self
    }

    /// `PayloadType`: `RequestInspectionACFPPayloadType`. Required.
    #[track_caller]
    pub fn payload_type(mut self, value: impl IntoValue<RequestInspectionACFPPayloadType>) -> Self {
        self.0.set("PayloadType", value);
        self
    }

    /// `PhoneNumberFields`: list of `FieldIdentifier`.
    #[track_caller]
    pub fn phone_number_fields(mut self, value: impl IntoValue<ListOf<FieldIdentifier>>) -> Self {
        self.0.set("PhoneNumberFields", value);
        self
    }

    /// `UsernameField`: `FieldIdentifier`.
    #[track_caller]
    pub fn username_field(mut self, value: impl IntoValue<FieldIdentifier>) -> Self {
        self.0.set("UsernameField", value);
        self
    }
}

choice! {
    /// `RequestInspectionACFPPayloadType` of `AWS::WAFv2::WebACL`.
    RequestInspectionACFPPayloadType
    JSON "JSON"
    FORM_ENCODED "FORM_ENCODED"
}

choice! {
    /// `RequestInspectionPayloadType` of `AWS::WAFv2::WebACL`.
    RequestInspectionPayloadType
    JSON "JSON"
    FORM_ENCODED "FORM_ENCODED"
}

choice! {
    /// `ResponseContentType` of `AWS::WAFv2::WebACL`.
    ResponseContentType
    TEXT_PLAIN "TEXT_PLAIN"
    TEXT_HTML "TEXT_HTML"
    APPLICATION_JSON "APPLICATION_JSON"
}

/// `ResponseInspection` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResponseInspection(Properties);

properties! { ResponseInspection }

impl ResponseInspection {
    /// `BodyContains`: `ResponseInspectionBodyContains`.
    #[track_caller]
    pub fn body_contains(mut self, value: impl IntoValue<ResponseInspectionBodyContains>) -> Self {
        self.0.set("BodyContains", value);
        self
    }

    /// `Header`: `ResponseInspectionHeader`.
    #[track_caller]
    pub fn header(mut self, value: impl IntoValue<ResponseInspectionHeader>) -> Self {
        self.0.set("Header", value);
        self
    }

    /// `Json`: `ResponseInspectionJson`.
    #[track_caller]
    pub fn json(mut self, value: impl IntoValue<ResponseInspectionJson>) -> Self {
        self.0.set("Json", value);
        self
    }

    /// `StatusCode`: `ResponseInspectionStatusCode`.
    #[track_caller]
    pub fn status_code(mut self, value: impl IntoValue<ResponseInspectionStatusCode>) -> Self {
        self.0.set("StatusCode", value);
        self
    }
}

/// `ResponseInspectionBodyContains` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResponseInspectionBodyContains(Properties);

properties! { ResponseInspectionBodyContains }

impl ResponseInspectionBodyContains {
    /// `FailureStrings`: list of strings, 1 to 5 items. Required.
    #[track_caller]
    pub fn failure_strings(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("FailureStrings", value);
        self
    }

    /// `SuccessStrings`: list of strings, 1 to 5 items. Required.
    #[track_caller]
    pub fn success_strings(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SuccessStrings", value);
        self
    }
}

/// `ResponseInspectionHeader` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResponseInspectionHeader(Properties);

properties! { ResponseInspectionHeader }

impl ResponseInspectionHeader {
    /// `FailureValues`: list of strings, 1 to 3 items. Required.
    #[track_caller]
    pub fn failure_values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("FailureValues", value);
        self
    }

    /// `Name`: string, 1 to 200 characters, pattern `.*\S.*`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SuccessValues`: list of strings, 1 to 3 items. Required.
    #[track_caller]
    pub fn success_values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SuccessValues", value);
        self
    }
}

/// `ResponseInspectionJson` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResponseInspectionJson(Properties);

properties! { ResponseInspectionJson }

impl ResponseInspectionJson {
    /// `FailureValues`: list of strings, 1 to 5 items. Required.
    #[track_caller]
    pub fn failure_values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("FailureValues", value);
        self
    }

    /// `Identifier`: string, 1 to 512 characters, pattern `.*\S.*`. Required.
    #[track_caller]
    pub fn identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Identifier", value);
        self
    }

    /// `SuccessValues`: list of strings, 1 to 5 items. Required.
    #[track_caller]
    pub fn success_values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SuccessValues", value);
        self
    }
}

/// `ResponseInspectionStatusCode` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResponseInspectionStatusCode(Properties);

properties! { ResponseInspectionStatusCode }

impl ResponseInspectionStatusCode {
    /// `FailureCodes`: list of integers, 1 to 10 items. Required.
    #[track_caller]
    pub fn failure_codes(mut self, value: impl IntoValue<ListOf<i64>>) -> Self {
        self.0.set("FailureCodes", value);
        self
    }

    /// `SuccessCodes`: list of integers, 1 to 10 items. Required.
    #[track_caller]
    pub fn success_codes(mut self, value: impl IntoValue<ListOf<i64>>) -> Self {
        self.0.set("SuccessCodes", value);
        self
    }
}

/// `Rule` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct Rule(Properties);

properties! { Rule }

impl Rule {
    /// `Action`: `RuleAction`.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<RuleAction>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `CaptchaConfig`: `CaptchaConfig`.
    #[track_caller]
    pub fn captcha_config(mut self, value: impl IntoValue<CaptchaConfig>) -> Self {
        self.0.set("CaptchaConfig", value);
        self
    }

    /// `ChallengeConfig`: `ChallengeConfig`.
    #[track_caller]
    pub fn challenge_config(mut self, value: impl IntoValue<ChallengeConfig>) -> Self {
        self.0.set("ChallengeConfig", value);
        self
    }

    /// `Name`: string, pattern `^[0-9A-Za-z_-]{1,128}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OverrideAction`: `OverrideAction`.
    #[track_caller]
    pub fn override_action(mut self, value: impl IntoValue<OverrideAction>) -> Self {
        self.0.set("OverrideAction", value);
        self
    }

    /// `Priority`: integer, at least 0. Required.
    #[track_caller]
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Priority", value);
        self
    }

    /// `RuleLabels`: list of `Label`.
    #[track_caller]
    pub fn rule_labels(mut self, value: impl IntoValue<ListOf<Label>>) -> Self {
        self.0.set("RuleLabels", value);
        self
    }

    /// `Statement`: `Statement`. Required.
    #[track_caller]
    pub fn statement(mut self, value: impl IntoValue<Statement>) -> Self {
        self.0.set("Statement", value);
        self
    }

    /// `VisibilityConfig`: `VisibilityConfig`. Required.
    #[track_caller]
    pub fn visibility_config(mut self, value: impl IntoValue<VisibilityConfig>) -> Self {
        self.0.set("VisibilityConfig", value);
        self
    }
}

/// `RuleAction` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuleAction(Properties);

properties! { RuleAction }

impl RuleAction {
    /// `Allow`: `AllowAction`.
    #[track_caller]
    pub fn allow(mut self, value: impl IntoValue<AllowAction>) -> Self {
        self.0.set("Allow", value);
        self
    }

    /// `Block`: `BlockAction`.
    #[track_caller]
    pub fn block(mut self, value: impl IntoValue<BlockAction>) -> Self {
        self.0.set("Block", value);
        self
    }

    /// `Captcha`: `CaptchaAction`.
    #[track_caller]
    pub fn captcha(mut self, value: impl IntoValue<CaptchaAction>) -> Self {
        self.0.set("Captcha", value);
        self
    }

    /// `Challenge`: `ChallengeAction`.
    #[track_caller]
    pub fn challenge(mut self, value: impl IntoValue<ChallengeAction>) -> Self {
        self.0.set("Challenge", value);
        self
    }

    /// `Count`: `CountAction`.
    #[track_caller]
    pub fn count(mut self, value: impl IntoValue<CountAction>) -> Self {
        self.0.set("Count", value);
        self
    }

    /// `Monetize`: `MonetizeAction`.
    #[track_caller]
    pub fn monetize(mut self, value: impl IntoValue<MonetizeAction>) -> Self {
        self.0.set("Monetize", value);
        self
    }
}

/// `RuleActionOverride` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuleActionOverride(Properties);

properties! { RuleActionOverride }

impl RuleActionOverride {
    /// `ActionToUse`: `RuleAction`. Required.
    #[track_caller]
    pub fn action_to_use(mut self, value: impl IntoValue<RuleAction>) -> Self {
        self.0.set("ActionToUse", value);
        self
    }

    /// `Name`: string, pattern `^[0-9A-Za-z_-]{1,128}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `RuleGroupReferenceStatement` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuleGroupReferenceStatement(Properties);

properties! { RuleGroupReferenceStatement }

impl RuleGroupReferenceStatement {
    /// `Arn`: string, 20 to 2048 characters, pattern `\S`. Required.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }

    /// `ExcludedRules`: list of `ExcludedRule`, at most 100 items.
    #[track_caller]
    pub fn excluded_rules(mut self, value: impl IntoValue<ListOf<ExcludedRule>>) -> Self {
        self.0.set("ExcludedRules", value);
        self
    }

    /// `RuleActionOverrides`: list of `RuleActionOverride`, at most 100 items.
    #[track_caller]
    pub fn rule_action_overrides(
        mut self,
        value: impl IntoValue<ListOf<RuleActionOverride>>,
    ) -> Self {
        self.0.set("RuleActionOverrides", value);
        self
    }
}

choice! {
    /// `Scope` of `AWS::WAFv2::WebACL`.
    Scope
    CLOUDFRONT "CLOUDFRONT"
    REGIONAL "REGIONAL"
}

choice! {
    /// `SensitivityLevel` of `AWS::WAFv2::WebACL`.
    SensitivityLevel
    LOW "LOW"
    HIGH "HIGH"
}

choice! {
    /// `SensitivityToAct` of `AWS::WAFv2::WebACL`.
    SensitivityToAct
    LOW "LOW"
    MEDIUM "MEDIUM"
    HIGH "HIGH"
}

/// `SizeConstraintStatement` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct SizeConstraintStatement(Properties);

properties! { SizeConstraintStatement }

impl SizeConstraintStatement {
    /// `ComparisonOperator`: `SizeConstraintStatementComparisonOperator`. Required.
    #[track_caller]
    pub fn comparison_operator(
        mut self,
        value: impl IntoValue<SizeConstraintStatementComparisonOperator>,
    ) -> Self {
        self.0.set("ComparisonOperator", value);
        self
    }

    /// `FieldToMatch`: `FieldToMatch`. Required.
    #[track_caller]
    pub fn field_to_match(mut self, value: impl IntoValue<FieldToMatch>) -> Self {
        self.0.set("FieldToMatch", value);
        self
    }

    /// `PreParseTextTransformations`: list of `PreParseTextTransformation`.
    #[track_caller]
    pub fn pre_parse_text_transformations(
        mut self,
        value: impl IntoValue<ListOf<PreParseTextTransformation>>,
    ) -> Self {
        self.0.set("PreParseTextTransformations", value);
        self
    }

    /// `Size`: number, 0 to 21474836480. Required.
    #[track_caller]
    pub fn size(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Size", value);
        self
    }

    /// `TextTransformations`: list of `TextTransformation`, at least 1 item. Required.
    #[track_caller]
    pub fn text_transformations(
        mut self,
        value: impl IntoValue<ListOf<TextTransformation>>,
    ) -> Self {
        self.0.set("TextTransformations", value);
        self
    }
}

choice! {
    /// `SizeConstraintStatementComparisonOperator` of `AWS::WAFv2::WebACL`.
    SizeConstraintStatementComparisonOperator
    EQ "EQ"
    NE "NE"
    LE "LE"
    LT "LT"
    GE "GE"
    GT "GT"
}

choice! {
    /// `SizeInspectionLimit` of `AWS::WAFv2::WebACL`.
    SizeInspectionLimit
    KB_16 "KB_16"
    KB_32 "KB_32"
    KB_48 "KB_48"
    KB_64 "KB_64"
}

/// `SqliMatchStatement` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct SqliMatchStatement(Properties);

properties! { SqliMatchStatement }

impl SqliMatchStatement {
    /// `FieldToMatch`: `FieldToMatch`. Required.
    #[track_caller]
    pub fn field_to_match(mut self, value: impl IntoValue<FieldToMatch>) -> Self {
        self.0.set("FieldToMatch", value);
        self
    }

    /// `PreParseTextTransformations`: list of `PreParseTextTransformation`.
    #[track_caller]
    pub fn pre_parse_text_transformations(
        mut self,
        value: impl IntoValue<ListOf<PreParseTextTransformation>>,
    ) -> Self {
        self.0.set("PreParseTextTransformations", value);
        self
    }

    /// `SensitivityLevel`: `SensitivityLevel`.
    #[track_caller]
    pub fn sensitivity_level(mut self, value: impl IntoValue<SensitivityLevel>) -> Self {
        self.0.set("SensitivityLevel", value);
        self
    }

    /// `TextTransformations`: list of `TextTransformation`, at least 1 item. Required.
    #[track_caller]
    pub fn text_transformations(
        mut self,
        value: impl IntoValue<ListOf<TextTransformation>>,
    ) -> Self {
        self.0.set("TextTransformations", value);
        self
    }
}

/// `Statement` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct Statement(Properties);

properties! { Statement }

impl Statement {
    /// `AndStatement`: `AndStatement`.
    #[track_caller]
    pub fn and_statement(mut self, value: impl IntoValue<AndStatement>) -> Self {
        self.0.set("AndStatement", value);
        self
    }

    /// `AsnMatchStatement`: `AsnMatchStatement`.
    #[track_caller]
    pub fn asn_match_statement(mut self, value: impl IntoValue<AsnMatchStatement>) -> Self {
        self.0.set("AsnMatchStatement", value);
        self
    }

    /// `ByteMatchStatement`: `ByteMatchStatement`.
    #[track_caller]
    pub fn byte_match_statement(mut self, value: impl IntoValue<ByteMatchStatement>) -> Self {
        self.0.set("ByteMatchStatement", value);
        self
    }

    /// `GeoMatchStatement`: `GeoMatchStatement`.
    #[track_caller]
    pub fn geo_match_statement(mut self, value: impl IntoValue<GeoMatchStatement>) -> Self {
        self.0.set("GeoMatchStatement", value);
        self
    }

    /// `IPSetReferenceStatement`: `IPSetReferenceStatement`.
    #[track_caller]
    pub fn ip_set_reference_statement(
        mut self,
        value: impl IntoValue<IPSetReferenceStatement>,
    ) -> Self {
        self.0.set("IPSetReferenceStatement", value);
        self
    }

    /// `LabelMatchStatement`: `LabelMatchStatement`.
    #[track_caller]
    pub fn label_match_statement(mut self, value: impl IntoValue<LabelMatchStatement>) -> Self {
        self.0.set("LabelMatchStatement", value);
        self
    }

    /// `ManagedRuleGroupStatement`: `ManagedRuleGroupStatement`.
    #[track_caller]
    pub fn managed_rule_group_statement(
        mut self,
        value: impl IntoValue<ManagedRuleGroupStatement>,
    ) -> Self {
        self.0.set("ManagedRuleGroupStatement", value);
        self
    }

    /// `NotStatement`: `NotStatement`.
    #[track_caller]
    pub fn not_statement(mut self, value: impl IntoValue<NotStatement>) -> Self {
        self.0.set("NotStatement", value);
        self
    }

    /// `OrStatement`: `OrStatement`.
    #[track_caller]
    pub fn or_statement(mut self, value: impl IntoValue<OrStatement>) -> Self {
        self.0.set("OrStatement", value);
        self
    }

    /// `RateBasedStatement`: `RateBasedStatement`.
    #[track_caller]
    pub fn rate_based_statement(mut self, value: impl IntoValue<RateBasedStatement>) -> Self {
        self.0.set("RateBasedStatement", value);
        self
    }

    /// `RegexMatchStatement`: `RegexMatchStatement`.
    #[track_caller]
    pub fn regex_match_statement(mut self, value: impl IntoValue<RegexMatchStatement>) -> Self {
        self.0.set("RegexMatchStatement", value);
        self
    }

    /// `RegexPatternSetReferenceStatement`: `RegexPatternSetReferenceStatement`.
    #[track_caller]
    pub fn regex_pattern_set_reference_statement(
        mut self,
        value: impl IntoValue<RegexPatternSetReferenceStatement>,
    ) -> Self {
        self.0.set("RegexPatternSetReferenceStatement", value);
        self
    }

    /// `RuleGroupReferenceStatement`: `RuleGroupReferenceStatement`.
    #[track_caller]
    pub fn rule_group_reference_statement(
        mut self,
        value: impl IntoValue<RuleGroupReferenceStatement>,
    ) -> Self {
        self.0.set("RuleGroupReferenceStatement", value);
        self
    }

    /// `SizeConstraintStatement`: `SizeConstraintStatement`.
    #[track_caller]
    pub fn size_constraint_statement(
        mut self,
        value: impl IntoValue<SizeConstraintStatement>,
    ) -> Self {
        self.0.set("SizeConstraintStatement", value);
        self
    }

    /// `SqliMatchStatement`: `SqliMatchStatement`.
    #[track_caller]
    pub fn sqli_match_statement(mut self, value: impl IntoValue<SqliMatchStatement>) -> Self {
        self.0.set("SqliMatchStatement", value);
        self
    }

    /// `XssMatchStatement`: `XssMatchStatement`.
    #[track_caller]
    pub fn xss_match_statement(mut self, value: impl IntoValue<XssMatchStatement>) -> Self {
        self.0.set("XssMatchStatement", value);
        self
    }
}

/// `Tag` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TextTransformation` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct TextTransformation(Properties);

properties! { TextTransformation }

impl TextTransformation {
    /// `Priority`: integer, at least 0. Required.
    #[track_caller]
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Priority", value);
        self
    }

    /// `Type`: `TextTransformationType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<TextTransformationType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `TextTransformationType` of `AWS::WAFv2::WebACL`.
    TextTransformationType
    NONE "NONE"
    COMPRESS_WHITE_SPACE "COMPRESS_WHITE_SPACE"
    HTML_ENTITY_DECODE "HTML_ENTITY_DECODE"
    LOWERCASE "LOWERCASE"
    CMD_LINE "CMD_LINE"
    URL_DECODE "URL_DECODE"
    BASE64_DECODE "BASE64_DECODE"
    HEX_DECODE "HEX_DECODE"
    MD5 "MD5"
    REPLACE_COMMENTS "REPLACE_COMMENTS"
    ESCAPE_SEQ_DECODE "ESCAPE_SEQ_DECODE"
    SQL_HEX_DECODE "SQL_HEX_DECODE"
    CSS_DECODE "CSS_DECODE"
    JS_DECODE "JS_DECODE"
    NORMALIZE_PATH "NORMALIZE_PATH"
    NORMALIZE_PATH_WIN "NORMALIZE_PATH_WIN"
    REMOVE_NULLS "REMOVE_NULLS"
    REPLACE_NULLS "REPLACE_NULLS"
    BASE64_DECODE_EXT "BASE64_DECODE_EXT"
    URL_DECODE_UNI "URL_DECODE_UNI"
    UTF8_TO_UNICODE "UTF8_TO_UNICODE"
    REMOVE_WHITESPACE "REMOVE_WHITESPACE"
    TRIM "TRIM"
    TRIM_LEFT "TRIM_LEFT"
    TRIM_RIGHT "TRIM_RIGHT"
    REMOVE_COMMENTS_CHAR "REMOVE_COMMENTS_CHAR"
    UPPERCASE "UPPERCASE"
    CMD_LINE_WIN "CMD_LINE_WIN"
    CMD_LINE_UNIX "CMD_LINE_UNIX"
    JS_DECODE_EXT "JS_DECODE_EXT"
    SHA256 "SHA256"
}

/// `UriFragment` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct UriFragment(Properties);

properties! { UriFragment }

impl UriFragment {
    /// `FallbackBehavior`: `UriFragmentFallbackBehavior`.
    #[track_caller]
    pub fn fallback_behavior(mut self, value: impl IntoValue<UriFragmentFallbackBehavior>) -> Self {
        self.0.set("FallbackBehavior", value);
        self
    }
}

choice! {
    /// `UriFragmentFallbackBehavior` of `AWS::WAFv2::WebACL`.
    UriFragmentFallbackBehavior
    MATCH "MATCH"
    NO_MATCH "NO_MATCH"
}

choice! {
    /// `UsageOfAction` of `AWS::WAFv2::WebACL`.
    UsageOfAction
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `VisibilityConfig` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct VisibilityConfig(Properties);

properties! { VisibilityConfig }

impl VisibilityConfig {
    /// `CloudWatchMetricsEnabled`: boolean. Required.
    #[track_caller]
    pub fn cloud_watch_metrics_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CloudWatchMetricsEnabled", value);
        self
    }

    /// `MetricName`: string, 1 to 128 characters, pattern `^[\w#:\.\-/]+$`. Required.
    #[track_caller]
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetricName", value);
        self
    }

    /// `SampledRequestsEnabled`: boolean. Required.
    #[track_caller]
    pub fn sampled_requests_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SampledRequestsEnabled", value);
        self
    }
}

/// `XssMatchStatement` of `AWS::WAFv2::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct XssMatchStatement(Properties);

properties! { XssMatchStatement }

impl XssMatchStatement {
    /// `FieldToMatch`: `FieldToMatch`. Required.
    #[track_caller]
    pub fn field_to_match(mut self, value: impl IntoValue<FieldToMatch>) -> Self {
        self.0.set("FieldToMatch", value);
        self
    }

    /// `PreParseTextTransformations`: list of `PreParseTextTransformation`.
    #[track_caller]
    pub fn pre_parse_text_transformations(
        mut self,
        value: impl IntoValue<ListOf<PreParseTextTransformation>>,
    ) -> Self {
        self.0.set("PreParseTextTransformations", value);
        self
    }

    /// `TextTransformations`: list of `TextTransformation`, at least 1 item. Required.
    #[track_caller]
    pub fn text_transformations(
        mut self,
        value: impl IntoValue<ListOf<TextTransformation>>,
    ) -> Self {
        self.0.set("TextTransformations", value);
        self
    }
}
