// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::QBusiness::DataAccessor` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::QBusiness::DataAccessor`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-dataaccessor.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DataAccessor(Body);

resource! { DataAccessor "AWS::QBusiness::DataAccessor" }

impl DataAccessor {
    /// `ActionConfigurations`: list of `ActionConfiguration`, 1 to 10 items. Required.
    #[track_caller]
    pub fn action_configurations(
        mut self,
        value: impl IntoValue<ListOf<ActionConfiguration>>,
    ) -> Self {
        self.0.set("ActionConfigurations", value);
        self
    }

    /// `ApplicationId`: string, 36 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn application_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationId", value);
        self
    }

    /// `AuthenticationDetail`: `DataAccessorAuthenticationDetail`.
    #[track_caller]
    pub fn authentication_detail(
        mut self,
        value: impl IntoValue<DataAccessorAuthenticationDetail>,
    ) -> Self {
        self.0.set("AuthenticationDetail", value);
        self
    }

    /// `DisplayName`: string, 1 to 100 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`. Required.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `Principal`: string, 1 to 1284 characters, pattern `^arn:aws:iam::[0-9]{12}:role/[a-zA-Z0-9_/+=,.@-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn principal(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Principal", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DataAccessor> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `DataAccessorArn`
    #[inline]
    pub fn data_accessor_arn(&self) -> Value<String> {
        self.attribute("DataAccessorArn")
    }

    /// `DataAccessorId`
    #[inline]
    pub fn data_accessor_id(&self) -> Value<String> {
        self.attribute("DataAccessorId")
    }

    /// `IdcApplicationArn`
    #[inline]
    pub fn idc_application_arn(&self) -> Value<String> {
        self.attribute("IdcApplicationArn")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `ActionConfiguration` of `AWS::QBusiness::DataAccessor`.
#[derive(Clone, Default)]
#[must_use]
pub struct ActionConfiguration(Properties);

properties! { ActionConfiguration }

impl ActionConfiguration {
    /// `Action`: string, pattern `^qbusiness:[a-zA-Z]+$`. Required.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `FilterConfiguration`: `ActionFilterConfiguration`.
    #[track_caller]
    pub fn filter_configuration(
        mut self,
        value: impl IntoValue<ActionFilterConfiguration>,
    ) -> Self {
        self.0.set("FilterConfiguration", value);
        self
    }
}

/// `ActionFilterConfiguration` of `AWS::QBusiness::DataAccessor`.
#[derive(Clone, Default)]
#[must_use]
pub struct ActionFilterConfiguration(Properties);

properties! { ActionFilterConfiguration }

impl ActionFilterConfiguration {
    /// `DocumentAttributeFilter`: `AttributeFilter`. Required.
    #[track_caller]
    pub fn document_attribute_filter(mut self, value: impl IntoValue<AttributeFilter>) -> Self {
        self.0.set("DocumentAttributeFilter", value);
        self
    }
}

/// `AttributeFilter` of `AWS::QBusiness::DataAccessor`.
#[derive(Clone, Default)]
#[must_use]
pub struct AttributeFilter(Properties);

properties! { AttributeFilter }

impl AttributeFilter {
    /// `AndAllFilters`: list of `AttributeFilter`.
    #[track_caller]
    pub fn and_all_filters(mut self, value: impl IntoValue<ListOf<AttributeFilter>>) -> Self {
        self.0.set("AndAllFilters", value);
        self
    }

    /// `ContainsAll`: `DocumentAttribute`.
    #[track_caller]
    pub fn contains_all(mut self, value: impl IntoValue<DocumentAttribute>) -> Self {
        self.0.set("ContainsAll", value);
        self
    }

    /// `ContainsAny`: `DocumentAttribute`.
    #[track_caller]
    pub fn contains_any(mut self, value: impl IntoValue<DocumentAttribute>) -> Self {
        self.0.set("ContainsAny", value);
        self
    }

    /// `EqualsTo`: `DocumentAttribute`.
    #[track_caller]
    pub fn equals_to(mut self, value: impl IntoValue<DocumentAttribute>) -> Self {
        self.0.set("EqualsTo", value);
        self
    }

    /// `GreaterThan`: `DocumentAttribute`.
    #[track_caller]
    pub fn greater_than(mut self, value: impl IntoValue<DocumentAttribute>) -> Self {
        self.0.set("GreaterThan", value);
        self
    }

    /// `GreaterThanOrEquals`: `DocumentAttribute`.
    #[track_caller]
    pub fn greater_than_or_equals(mut self, value: impl IntoValue<DocumentAttribute>) -> Self {
        self.0.set("GreaterThanOrEquals", value);
        self
    }

    /// `LessThan`: `DocumentAttribute`.
    #[track_caller]
    pub fn less_than(mut self, value: impl IntoValue<DocumentAttribute>) -> Self {
        self.0.set("LessThan", value);
        self
    }

    /// `LessThanOrEquals`: `DocumentAttribute`.
    #[track_caller]
    pub fn less_than_or_equals(mut self, value: impl IntoValue<DocumentAttribute>) -> Self {
        self.0.set("LessThanOrEquals", value);
        self
    }

    /// `NotFilter`: `AttributeFilter`.
    #[track_caller]
    pub fn not_filter(mut self, value: impl IntoValue<AttributeFilter>) -> Self {
        self.0.set("NotFilter", value);
        self
    }

    /// `OrAllFilters`: list of `AttributeFilter`.
    #[track_caller]
    pub fn or_all_filters(mut self, value: impl IntoValue<ListOf<AttributeFilter>>) -> Self {
        self.0.set("OrAllFilters", value);
        self
    }
}

/// `DataAccessorAuthenticationConfiguration` of `AWS::QBusiness::DataAccessor`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataAccessorAuthenticationConfiguration(Properties);

properties! { DataAccessorAuthenticationConfiguration }

impl DataAccessorAuthenticationConfiguration {
    /// `IdcTrustedTokenIssuerConfiguration`: `DataAccessorIdcTrustedTokenIssuerConfiguration`.
    #[track_caller]
    pub fn idc_trusted_token_issuer_configuration(
        mut self,
        value: impl IntoValue<DataAccessorIdcTrustedTokenIssuerConfiguration>,
    ) -> Self {
        self.0.set("IdcTrustedTokenIssuerConfiguration", value);
        self
    }
}

/// `DataAccessorAuthenticationDetail` of `AWS::QBusiness::DataAccessor`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataAccessorAuthenticationDetail(Properties);

properties! { DataAccessorAuthenticationDetail }

impl DataAccessorAuthenticationDetail {
    /// `AuthenticationConfiguration`: `DataAccessorAuthenticationConfiguration`.
    #[track_caller]
    pub fn authentication_configuration(
        mut self,
        value: impl IntoValue<DataAccessorAuthenticationConfiguration>,
    ) -> Self {
        self.0.set("AuthenticationConfiguration", value);
        self
    }

    /// `AuthenticationType`: `DataAccessorAuthenticationType`. Required.
    #[track_caller]
    pub fn authentication_type(
        mut self,
        value: impl IntoValue<DataAccessorAuthenticationType>,
    ) -> Self {
        self.0.set("AuthenticationType", value);
        self
    }

    /// `ExternalIds`: list of strings, 1 item.
    #[track_caller]
    pub fn external_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExternalIds", value);
        self
    }
}

choice! {
    /// `DataAccessorAuthenticationType` of `AWS::QBusiness::DataAccessor`.
    DataAccessorAuthenticationType
    AWS_IAM_IDC_TTI "AWS_IAM_IDC_TTI"
    AWS_IAM_IDC_AUTH_CODE "AWS_IAM_IDC_AUTH_CODE"
}

/// `DataAccessorIdcTrustedTokenIssuerConfiguration` of `AWS::QBusiness::DataAccessor`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataAccessorIdcTrustedTokenIssuerConfiguration(Properties);

properties! { DataAccessorIdcTrustedTokenIssuerConfiguration }

impl DataAccessorIdcTrustedTokenIssuerConfiguration {
    /// `IdcTrustedTokenIssuerArn`: string, at most 1284 characters. Required.
    #[track_caller]
    pub fn idc_trusted_token_issuer_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdcTrustedTokenIssuerArn", value);
        self
    }
}

/// `DocumentAttribute` of `AWS::QBusiness::DataAccessor`.
#[derive(Clone, Default)]
#[must_use]
pub struct DocumentAttribute(Properties);

properties! { DocumentAttribute }

impl DocumentAttribute {
    /// `Name`: string, 1 to 200 characters, pattern `^[a-zA-Z0-9_][a-zA-Z0-9_-]*$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Value`: `DocumentAttributeValue`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<DocumentAttributeValue>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `DocumentAttributeValue` of `AWS::QBusiness::DataAccessor`.
#[derive(Clone, Default)]
#[must_use]
pub struct DocumentAttributeValue(Properties);

properties! { DocumentAttributeValue }

impl DocumentAttributeValue {
    /// `DateValue`: string (date-time).
    #[track_caller]
    pub fn date_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DateValue", value);
        self
    }

    /// `LongValue`: number.
    #[track_caller]
    pub fn long_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("LongValue", value);
        self
    }

    /// `StringListValue`: list of strings.
    #[track_caller]
    pub fn string_list_value(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("StringListValue", value);
        self
    }

    /// `StringValue`: string, at most 2048 characters.
    #[track_caller]
    pub fn string_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StringValue", value);
        self
    }
}

/// `Tag` of `AWS::QBusiness::DataAccessor`.
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
