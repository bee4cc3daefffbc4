// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Invoicing::ProcurementPortalPreference` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Invoicing::ProcurementPortalPreference`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-invoicing-procurementportalpreference.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ProcurementPortalPreference(Body);

resource! { ProcurementPortalPreference "AWS::Invoicing::ProcurementPortalPreference" }

impl ProcurementPortalPreference {
    /// `BuyerDomain`: `BuyerDomain`. Required. A change replaces the resource.
    #[track_caller]
    pub fn buyer_domain(mut self, value: impl IntoValue<BuyerDomain>) -> Self {
        self.0.set("BuyerDomain", value);
        self
    }

    /// `BuyerIdentifier`: string, at most 1024 characters, pattern `^\S+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn buyer_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BuyerIdentifier", value);
        self
    }

    /// `Contacts`: list of `Contact`, 1 item. Required.
    #[track_caller]
    pub fn contacts(mut self, value: impl IntoValue<ListOf<Contact>>) -> Self {
        self.0.set("Contacts", value);
        self
    }

    /// `EinvoiceDeliveryEnabled`: boolean. Required.
    #[track_caller]
    pub fn einvoice_delivery_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EinvoiceDeliveryEnabled", value);
        self
    }

    /// `EinvoiceDeliveryPreference`: `EinvoiceDeliveryPreference`.
    #[track_caller]
    pub fn einvoice_delivery_preference(
        mut self,
        value: impl IntoValue<EinvoiceDeliveryPreference>,
    ) -> Self {
        self.0.set("EinvoiceDeliveryPreference", value);
        self
    }

    /// `ProcurementPortalInstanceEndpoint`: string, at most 1024 characters, pattern `^\S+$`.
    #[track_caller]
    pub fn procurement_portal_instance_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProcurementPortalInstanceEndpoint", value);
        self
    }

    /// `ProcurementPortalName`: `ProcurementPortalName`. Required. A change replaces the resource.
    #[track_caller]
    pub fn procurement_portal_name(mut self, value: impl IntoValue<ProcurementPortalName>) -> Self {
        self.0.set("ProcurementPortalName", value);
        self
    }

    /// `ProcurementPortalSharedSecret`: string, at most 1024 characters, pattern `^\S+$`.
    #[track_caller]
    pub fn procurement_portal_shared_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProcurementPortalSharedSecret", value);
        self
    }

    /// `PurchaseOrderRetrievalEnabled`: boolean. Required.
    #[track_caller]
    pub fn purchase_order_retrieval_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PurchaseOrderRetrievalEnabled", value);
        self
    }

    /// `Selector`: `ProcurementPortalPreferenceSelector`.
    #[track_caller]
    pub fn selector(mut self, value: impl IntoValue<ProcurementPortalPreferenceSelector>) -> Self {
        self.0.set("Selector", value);
        self
    }

    /// `SupplierDomain`: `SupplierDomain`. Required. A change replaces the resource.
    #[track_caller]
    pub fn supplier_domain(mut self, value: impl IntoValue<SupplierDomain>) -> Self {
        self.0.set("SupplierDomain", value);
        self
    }

    /// `SupplierIdentifier`: string, at most 1024 characters, pattern `^\S+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn supplier_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SupplierIdentifier", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TestEnvPreference`: `TestEnvPreference`.
    #[track_caller]
    pub fn test_env_preference(mut self, value: impl IntoValue<TestEnvPreference>) -> Self {
        self.0.set("TestEnvPreference", value);
        self
    }
}

impl Handle<ProcurementPortalPreference> {
    /// `AwsAccountId`
    #[inline]
    pub fn aws_account_id(&self) -> Value<String> {
        self.attribute("AwsAccountId")
    }

    /// `CreateDate`
    #[inline]
    pub fn create_date(&self) -> Value<String> {
        self.attribute("CreateDate")
    }

    /// `EinvoiceDeliveryPreferenceStatus`
    #[inline]
    pub fn einvoice_delivery_preference_status(&self) -> Value<String> {
        self.attribute("EinvoiceDeliveryPreferenceStatus")
    }

    /// `LastUpdateDate`
    #[inline]
    pub fn last_update_date(&self) -> Value<String> {
        self.attribute("LastUpdateDate")
    }

    /// `ProcurementPortalPreferenceArn`
    #[inline]
    pub fn procurement_portal_preference_arn(&self) -> Value<String> {
        self.attribute("ProcurementPortalPreferenceArn")
    }

    /// `PurchaseOrderRetrievalEndpoint`
    #[inline]
    pub fn purchase_order_retrieval_endpoint(&self) -> Value<String> {
        self.attribute("PurchaseOrderRetrievalEndpoint")
    }

    /// `PurchaseOrderRetrievalPreferenceStatus`
    #[inline]
    pub fn purchase_order_retrieval_preference_status(&self) -> Value<String> {
        self.attribute("PurchaseOrderRetrievalPreferenceStatus")
    }

    /// `Version`
    #[inline]
    pub fn version(&self) -> Value<i64> {
        self.attribute("Version")
    }
}

choice! {
    /// `BuyerDomain` of `AWS::Invoicing::ProcurementPortalPreference`.
    BuyerDomain
    NETWORK_ID "NetworkID"
}

/// `Contact` of `AWS::Invoicing::ProcurementPortalPreference`.
#[derive(Clone, Default)]
#[must_use]
pub struct Contact(Properties);

properties! { Contact }

impl Contact {
    /// `Email`: string, 1 to 1024 characters, pattern `^[a-zA-Z0-9._%+\-]+@[a-zA-Z0-9.\-]+\.[a-zA-Z]{2,}$`.
    #[track_caller]
    pub fn email(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Email", value);
        self
    }

    /// `Name`: string, at most 1024 characters, pattern `^[\s\S]*$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `EinvoiceDeliveryPreference` of `AWS::Invoicing::ProcurementPortalPreference`.
#[derive(Clone, Default)]
#[must_use]
pub struct EinvoiceDeliveryPreference(Properties);

properties! { EinvoiceDeliveryPreference }

impl EinvoiceDeliveryPreference {
    /// `ConnectionTestingMethod`: `EinvoiceDeliveryPreferenceConnectionTestingMethod`.
    #[track_caller]
    pub fn connection_testing_method(
        mut self,
        value: impl IntoValue<EinvoiceDeliveryPreferenceConnectionTestingMethod>,
    ) -> Self {
        self.0.set("ConnectionTestingMethod", value);
        self
    }

    /// `EinvoiceDeliveryActivationDate`: string (date-time).
    #[track_caller]
    pub fn einvoice_delivery_activation_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EinvoiceDeliveryActivationDate", value);
        self
    }

    /// `EinvoiceDeliveryAttachmentTypes`: list of `EinvoiceDeliveryPreferenceEinvoiceDeliveryAttachmentTypesItem`.
    #[track_caller]
    pub fn einvoice_delivery_attachment_types(
        mut self,
        value: impl IntoValue<ListOf<EinvoiceDeliveryPreferenceEinvoiceDeliveryAttachmentTypesItem>>,
    ) -> Self {
        self.0.set("EinvoiceDeliveryAttachmentTypes", value);
        self
    }

    /// `EinvoiceDeliveryDocumentTypes`: list of `EinvoiceDeliveryPreferenceEinvoiceDeliveryDocumentTypesItem`, at most 10 items.
    #[track_caller]
    pub fn einvoice_delivery_document_types(
        mut self,
        value: impl IntoValue<ListOf<EinvoiceDeliveryPreferenceEinvoiceDeliveryDocumentTypesItem>>,
    ) -> Self {
        self.0.set("EinvoiceDeliveryDocumentTypes", value);
        self
    }

    /// `Protocol`: `EinvoiceDeliveryPreferenceProtocol`.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<EinvoiceDeliveryPreferenceProtocol>) -> Self {
        self.0.set("Protocol", value);
        self
    }

    /// `PurchaseOrderDataSources`: list of `PurchaseOrderDataSource`.
    #[track_caller]
    pub fn purchase_order_data_sources(
        mut self,
        value: impl IntoValue<ListOf<PurchaseOrderDataSource>>,
    ) -> Self {
        self.0.set("PurchaseOrderDataSources", value);
        self
    }
}

choice! {
    /// `EinvoiceDeliveryPreferenceConnectionTestingMethod` of `AWS::Invoicing::ProcurementPortalPreference`.
    EinvoiceDeliveryPreferenceConnectionTestingMethod
    PROD_ENV_DOLLAR_TEST "PROD_ENV_DOLLAR_TEST"
    TEST_ENV_REPLAY_TEST "TEST_ENV_REPLAY_TEST"
}

choice! {
    /// `EinvoiceDeliveryPreferenceEinvoiceDeliveryAttachmentTypesItem` of `AWS::Invoicing::ProcurementPortalPreference`.
    EinvoiceDeliveryPreferenceEinvoiceDeliveryAttachmentTypesItem
    INVOICE_PDF "INVOICE_PDF"
    RFP_PDF "RFP_PDF"
}

choice! {
    /// `EinvoiceDeliveryPreferenceEinvoiceDeliveryDocumentTypesItem` of `AWS::Invoicing::ProcurementPortalPreference`.
    EinvoiceDeliveryPreferenceEinvoiceDeliveryDocumentTypesItem
    AWS_CLOUD_INVOICE "AWS_CLOUD_INVOICE"
    AWS_CLOUD_CREDIT_MEMO "AWS_CLOUD_CREDIT_MEMO"
    AWS_MARKETPLACE_INVOICE "AWS_MARKETPLACE_INVOICE"
    AWS_MARKETPLACE_CREDIT_MEMO "AWS_MARKETPLACE_CREDIT_MEMO"
    AWS_REQUEST_FOR_PAYMENT "AWS_REQUEST_FOR_PAYMENT"
}

choice! {
    /// `EinvoiceDeliveryPreferenceProtocol` of `AWS::Invoicing::ProcurementPortalPreference`.
    EinvoiceDeliveryPreferenceProtocol
    CXML "CXML"
}

choice! {
    /// `ProcurementPortalName` of `AWS::Invoicing::ProcurementPortalPreference`.
    ProcurementPortalName
    SAP_BUSINESS_NETWORK "SAP_BUSINESS_NETWORK"
    COUPA "COUPA"
}

/// `ProcurementPortalPreferenceSelector` of `AWS::Invoicing::ProcurementPortalPreference`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProcurementPortalPreferenceSelector(Properties);

properties! { ProcurementPortalPreferenceSelector }

impl ProcurementPortalPreferenceSelector {
    /// `InvoiceUnitArns`: list of strings, at most 500 items.
    #[track_caller]
    pub fn invoice_unit_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("InvoiceUnitArns", value);
        self
    }
}

/// `PurchaseOrderDataSource` of `AWS::Invoicing::ProcurementPortalPreference`.
#[derive(Clone, Default)]
#[must_use]
pub struct PurchaseOrderDataSource(Properties);

properties! { PurchaseOrderDataSource }

impl PurchaseOrderDataSource {
    /// `EinvoiceDeliveryDocumentType`: `PurchaseOrderDataSourceEinvoiceDeliveryDocumentType`.
    #[track_caller]
    pub fn einvoice_delivery_document_type(
        mut self,
        value: impl IntoValue<PurchaseOrderDataSourceEinvoiceDeliveryDocumentType>,
    ) -> Self {
        self.0.set("EinvoiceDeliveryDocumentType", value);
        self
    }

    /// `PurchaseOrderDataSourceType`: `PurchaseOrderDataSourcePurchaseOrderDataSourceType`.
    #[track_caller]
    pub fn purchase_order_data_source_type(
        mut self,
        value: impl IntoValue<PurchaseOrderDataSourcePurchaseOrderDataSourceType>,
    ) -> Self {
        self.0.set("PurchaseOrderDataSourceType", value);
        self
    }
}

choice! {
    /// `PurchaseOrderDataSourceEinvoiceDeliveryDocumentType` of `AWS::Invoicing::ProcurementPortalPreference`.
    PurchaseOrderDataSourceEinvoiceDeliveryDocumentType
    AWS_CLOUD_INVOICE "AWS_CLOUD_INVOICE"
    AWS_CLOUD_CREDIT_MEMO "AWS_CLOUD_CREDIT_MEMO"
    AWS_MARKETPLACE_INVOICE "AWS_MARKETPLACE_INVOICE"
    AWS_MARKETPLACE_CREDIT_MEMO "AWS_MARKETPLACE_CREDIT_MEMO"
    AWS_REQUEST_FOR_PAYMENT "AWS_REQUEST_FOR_PAYMENT"
}

choice! {
    /// `PurchaseOrderDataSourcePurchaseOrderDataSourceType` of `AWS::Invoicing::ProcurementPortalPreference`.
    PurchaseOrderDataSourcePurchaseOrderDataSourceType
    ASSOCIATED_PURCHASE_ORDER_REQUIRED "ASSOCIATED_PURCHASE_ORDER_REQUIRED"
    PURCHASE_ORDER_NOT_REQUIRED "PURCHASE_ORDER_NOT_REQUIRED"
}

choice! {
    /// `SupplierDomain` of `AWS::Invoicing::ProcurementPortalPreference`.
    SupplierDomain
    NETWORK_ID "NetworkID"
}

/// `Tag` of `AWS::Invoicing::ProcurementPortalPreference`.
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

/// `TestEnvPreference` of `AWS::Invoicing::ProcurementPortalPreference`.
#[derive(Clone, Default)]
#[must_use]
pub struct TestEnvPreference(Properties);

properties! { TestEnvPreference }

impl TestEnvPreference {
    /// `BuyerDomain`: `TestEnvPreferenceBuyerDomain`.
    #[track_caller]
    pub fn buyer_domain(mut self, value: impl IntoValue<TestEnvPreferenceBuyerDomain>) -> Self {
        self.0.set("BuyerDomain", value);
        self
    }

    /// `BuyerIdentifier`: string, at most 1024 characters, pattern `^\S+$`.
    #[track_caller]
    pub fn buyer_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BuyerIdentifier", value);
        self
    }

    /// `ProcurementPortalInstanceEndpoint`: string, at most 1024 characters, pattern `^\S+$`.
    #[track_caller]
    pub fn procurement_portal_instance_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProcurementPortalInstanceEndpoint", value);
        self
    }

    /// `ProcurementPortalSharedSecret`: string, at most 1024 characters, pattern `^\S+$`.
    #[track_caller]
    pub fn procurement_portal_shared_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProcurementPortalSharedSecret", value);
        self
    }

    /// `SupplierDomain`: `TestEnvPreferenceSupplierDomain`.
    #[track_caller]
    pub fn supplier_domain(
        mut self,
        value: impl IntoValue<TestEnvPreferenceSupplierDomain>,
    ) -> Self {
        self.0.set("SupplierDomain", value);
        self
    }

    /// `SupplierIdentifier`: string, at most 1024 characters, pattern `^\S+$`.
    #[track_caller]
    pub fn supplier_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SupplierIdentifier", value);
        self
    }
}

choice! {
    /// `TestEnvPreferenceBuyerDomain` of `AWS::Invoicing::ProcurementPortalPreference`.
    TestEnvPreferenceBuyerDomain
    NETWORK_ID "NetworkID"
}

choice! {
    /// `TestEnvPreferenceSupplierDomain` of `AWS::Invoicing::ProcurementPortalPreference`.
    TestEnvPreferenceSupplierDomain
    NETWORK_ID "NetworkID"
}
