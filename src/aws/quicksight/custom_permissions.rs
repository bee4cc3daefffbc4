// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::QuickSight::CustomPermissions` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::QuickSight::CustomPermissions`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-custompermissions.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomPermissions(Body);

resource! { CustomPermissions "AWS::QuickSight::CustomPermissions" }

impl CustomPermissions {
    /// `AwsAccountId`: string, 12 characters, pattern `^[0-9]{12}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn aws_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsAccountId", value);
        self
    }

    /// `Capabilities`: `Capabilities`.
    #[track_caller]
    pub fn capabilities(mut self, value: impl IntoValue<Capabilities>) -> Self {
        self.0.set("Capabilities", value);
        self
    }

    /// `CustomPermissionsName`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9+=,.@_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn custom_permissions_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomPermissionsName", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<CustomPermissions> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `Capabilities` of `AWS::QuickSight::CustomPermissions`.
#[derive(Clone, Default)]
#[must_use]
pub struct Capabilities(Properties);

properties! { Capabilities }

impl Capabilities {
    /// `AccessAppsNativeDataStore`: `CapabilityState`.
    #[track_caller]
    pub fn access_apps_native_data_store(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("AccessAppsNativeDataStore", value);
        self
    }

    /// `Action`: `CapabilityState`.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `AddOrRunAnomalyDetectionForAnalyses`: `CapabilityState`.
    #[track_caller]
    pub fn add_or_run_anomaly_detection_for_analyses(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("AddOrRunAnomalyDetectionForAnalyses", value);
        self
    }

    /// `AmazonBedrockARSAction`: `CapabilityState`.
    #[track_caller]
    pub fn amazon_bedrock_ars_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("AmazonBedrockARSAction", value);
        self
    }

    /// `AmazonBedrockFSAction`: `CapabilityState`.
    #[track_caller]
    pub fn amazon_bedrock_fs_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("AmazonBedrockFSAction", value);
        self
    }

    /// `AmazonBedrockKRSAction`: `CapabilityState`.
    #[track_caller]
    pub fn amazon_bedrock_krs_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("AmazonBedrockKRSAction", value);
        self
    }

    /// `AmazonSThreeAction`: `CapabilityState`.
    #[track_caller]
    pub fn amazon_s_three_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("AmazonSThreeAction", value);
        self
    }

    /// `Analysis`: `CapabilityState`.
    #[track_caller]
    pub fn analysis(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("Analysis", value);
        self
    }

    /// `ApproveFlowShareRequests`: `CapabilityState`.
    #[track_caller]
    pub fn approve_flow_share_requests(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ApproveFlowShareRequests", value);
        self
    }

    /// `Apps`: `CapabilityState`.
    #[track_caller]
    pub fn apps(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("Apps", value);
        self
    }

    /// `AsanaAction`: `CapabilityState`.
    #[track_caller]
    pub fn asana_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("AsanaAction", value);
        self
    }

    /// `Automate`: `CapabilityState`.
    #[track_caller]
    pub fn automate(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("Automate", value);
        self
    }

    /// `BambooHRAction`: `CapabilityState`.
    #[track_caller]
    pub fn bamboo_hr_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("BambooHRAction", value);
        self
    }

    /// `BoxAgentAction`: `CapabilityState`.
    #[track_caller]
    pub fn box_agent_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("BoxAgentAction", value);
        self
    }

    /// `BuildCalculatedFieldWithQ`: `CapabilityState`.
    #[track_caller]
    pub fn build_calculated_field_with_q(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("BuildCalculatedFieldWithQ", value);
        self
    }

    /// `CanvaAgentAction`: `CapabilityState`.
    #[track_caller]
    pub fn canva_agent_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("CanvaAgentAction", value);
        self
    }

    /// `ChatAgent`: `CapabilityState`.
    #[track_caller]
    pub fn chat_agent(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ChatAgent", value);
        self
    }

    /// `ComprehendAction`: `CapabilityState`.
    #[track_caller]
    pub fn comprehend_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ComprehendAction", value);
        self
    }

    /// `ComprehendMedicalAction`: `CapabilityState`.
    #[track_caller]
    pub fn comprehend_medical_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ComprehendMedicalAction", value);
        self
    }

    /// `ConfluenceAction`: `CapabilityState`.
    #[track_caller]
    pub fn confluence_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ConfluenceAction", value);
        self
    }

    /// `CreateAndUpdateAmazonBedrockARSAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_amazon_bedrock_ars_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateAmazonBedrockARSAction", value);
        self
    }

    /// `CreateAndUpdateAmazonBedrockFSAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_amazon_bedrock_fs_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateAmazonBedrockFSAction", value);
        self
    }

    /// `CreateAndUpdateAmazonBedrockKRSAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_amazon_bedrock_krs_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateAmazonBedrockKRSAction", value);
        self
    }

    /// `CreateAndUpdateAmazonSThreeAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_amazon_s_three_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateAmazonSThreeAction", value);
        self
    }

    /// `CreateAndUpdateApps`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_apps(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("CreateAndUpdateApps", value);
        self
    }

    /// `CreateAndUpdateAsanaAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_asana_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateAsanaAction", value);
        self
    }

    /// `CreateAndUpdateBambooHRAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_bamboo_hr_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateBambooHRAction", value);
        self
    }

    /// `CreateAndUpdateBoxAgentAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_box_agent_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateBoxAgentAction", value);
        self
    }

    /// `CreateAndUpdateCanvaAgentAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_canva_agent_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateCanvaAgentAction", value);
        self
    }

    /// `CreateAndUpdateComprehendAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_comprehend_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateComprehendAction", value);
        self
    }

    /// `CreateAndUpdateComprehendMedicalAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_comprehend_medical_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateComprehendMedicalAction", value);
        self
    }

    /// `CreateAndUpdateConfluenceAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_confluence_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateConfluenceAction", value);
        self
    }

    /// `CreateAndUpdateDashboardEmailReports`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_dashboard_email_reports(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateDashboardEmailReports", value);
        self
    }

    /// `CreateAndUpdateDataSources`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_data_sources(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateDataSources", value);
        self
    }

    /// `CreateAndUpdateDatasets`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_datasets(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("CreateAndUpdateDatasets", value);
        self
    }

    /// `CreateAndUpdateFactSetAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_fact_set_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateFactSetAction", value);
        self
    }

    /// `CreateAndUpdateGenericHTTPAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_generic_http_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateGenericHTTPAction", value);
        self
    }

    /// `CreateAndUpdateGithubAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_github_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateGithubAction", value);
        self
    }

    /// `CreateAndUpdateGoogleCalendarAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_google_calendar_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateGoogleCalendarAction", value);
        self
    }

    /// `CreateAndUpdateHubspotAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_hubspot_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateHubspotAction", value);
        self
    }

    /// `CreateAndUpdateHuggingFaceAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_hugging_face_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateHuggingFaceAction", value);
        self
    }

    /// `CreateAndUpdateIntercomAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_intercom_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateIntercomAction", value);
        self
    }

    /// `CreateAndUpdateJiraAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_jira_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("CreateAndUpdateJiraAction", value);
        self
    }

    /// `CreateAndUpdateKnowledgeBases`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_knowledge_bases(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateKnowledgeBases", value);
        self
    }

    /// `CreateAndUpdateLinearAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_linear_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateLinearAction", value);
        self
    }

    /// `CreateAndUpdateMCPAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_mcp_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("CreateAndUpdateMCPAction", value);
        self
    }

    /// `CreateAndUpdateMSExchangeAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_ms_exchange_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateMSExchangeAction", value);
        self
    }

    /// `CreateAndUpdateMSTeamsAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_ms_teams_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateMSTeamsAction", value);
        self
    }

    /// `CreateAndUpdateMondayAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_monday_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateMondayAction", value);
        self
    }

    /// `CreateAndUpdateNewRelicAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_new_relic_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateNewRelicAction", value);
        self
    }

    /// `CreateAndUpdateNotionAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_notion_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateNotionAction", value);
        self
    }

    /// `CreateAndUpdateOneDriveAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_one_drive_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateOneDriveAction", value);
        self
    }

    /// `CreateAndUpdateOpenAPIAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_open_api_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateOpenAPIAction", value);
        self
    }

    /// `CreateAndUpdatePagerDutyAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_pager_duty_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdatePagerDutyAction", value);
        self
    }

    /// `CreateAndUpdateSAPBillOfMaterialAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_sap_bill_of_material_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateSAPBillOfMaterialAction", value);
        self
    }

    /// `CreateAndUpdateSAPBusinessPartnerAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_sap_business_partner_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateSAPBusinessPartnerAction", value);
        self
    }

    /// `CreateAndUpdateSAPMaterialStockAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_sap_material_stock_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateSAPMaterialStockAction", value);
        self
    }

    /// `CreateAndUpdateSAPPhysicalInventoryAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_sap_physical_inventory_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0
            .set("CreateAndUpdateSAPPhysicalInventoryAction", value);
        self
    }

    /// `CreateAndUpdateSAPProductMasterDataAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_sap_product_master_data_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0
            .set("CreateAndUpdateSAPProductMasterDataAction", value);
        self
    }

    /// `CreateAndUpdateSalesforceAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_salesforce_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateSalesforceAction", value);
        self
    }

    /// `CreateAndUpdateSandPGMIAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_sand_pgmi_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateSandPGMIAction", value);
        self
    }

    /// `CreateAndUpdateSandPGlobalEnergyAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_sand_p_global_energy_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateSandPGlobalEnergyAction", value);
        self
    }

    /// `CreateAndUpdateServiceNowAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_service_now_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateServiceNowAction", value);
        self
    }

    /// `CreateAndUpdateSharePointAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_share_point_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateSharePointAction", value);
        self
    }

    /// `CreateAndUpdateSlackAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_slack_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateSlackAction", value);
        self
    }

    /// `CreateAndUpdateSmartsheetAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_smartsheet_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateSmartsheetAction", value);
        self
    }

    /// `CreateAndUpdateTextractAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_textract_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateTextractAction", value);
        self
    }

    /// `CreateAndUpdateThemes`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_themes(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("CreateAndUpdateThemes", value);
        self
    }

    /// `CreateAndUpdateThresholdAlerts`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_threshold_alerts(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateThresholdAlerts", value);
        self
    }

    /// `CreateAndUpdateZendeskAction`: `CapabilityState`.
    #[track_caller]
    pub fn create_and_update_zendesk_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateAndUpdateZendeskAction", value);
        self
    }

    /// `CreateChatAgents`: `CapabilityState`.
    #[track_caller]
    pub fn create_chat_agents(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("CreateChatAgents", value);
        self
    }

    /// `CreateDashboardExecutiveSummaryWithQ`: `CapabilityState`.
    #[track_caller]
    pub fn create_dashboard_executive_summary_with_q(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("CreateDashboardExecutiveSummaryWithQ", value);
        self
    }

    /// `CreateSPICEDataset`: `CapabilityState`.
    #[track_caller]
    pub fn create_spice_dataset(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("CreateSPICEDataset", value);
        self
    }

    /// `CreateSharedFolders`: `CapabilityState`.
    #[track_caller]
    pub fn create_shared_folders(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("CreateSharedFolders", value);
        self
    }

    /// `CreateSpaces`: `CapabilityState`.
    #[track_caller]
    pub fn create_spaces(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("CreateSpaces", value);
        self
    }

    /// `Dashboard`: `CapabilityState`.
    #[track_caller]
    pub fn dashboard(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("Dashboard", value);
        self
    }

    /// `EditVisualWithQ`: `CapabilityState`.
    #[track_caller]
    pub fn edit_visual_with_q(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("EditVisualWithQ", value);
        self
    }

    /// `ExportToCsv`: `CapabilityState`.
    #[track_caller]
    pub fn export_to_csv(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ExportToCsv", value);
        self
    }

    /// `ExportToCsvInScheduledReports`: `CapabilityState`.
    #[track_caller]
    pub fn export_to_csv_in_scheduled_reports(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("ExportToCsvInScheduledReports", value);
        self
    }

    /// `ExportToExcel`: `CapabilityState`.
    #[track_caller]
    pub fn export_to_excel(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ExportToExcel", value);
        self
    }

    /// `ExportToExcelInScheduledReports`: `CapabilityState`.
    #[track_caller]
    pub fn export_to_excel_in_scheduled_reports(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("ExportToExcelInScheduledReports", value);
        self
    }

    /// `ExportToPdf`: `CapabilityState`.
    #[track_caller]
    pub fn export_to_pdf(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ExportToPdf", value);
        self
    }

    /// `ExportToPdfInScheduledReports`: `CapabilityState`.
    #[track_caller]
    pub fn export_to_pdf_in_scheduled_reports(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("ExportToPdfInScheduledReports", value);
        self
    }

    /// `Extension`: `CapabilityState`.
    #[track_caller]
    pub fn extension(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("Extension", value);
        self
    }

    /// `FactSetAction`: `CapabilityState`.
    #[track_caller]
    pub fn fact_set_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("FactSetAction", value);
        self
    }

    /// `Flow`: `CapabilityState`.
    #[track_caller]
    pub fn flow(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("Flow", value);
        self
    }

    /// `GenericHTTPAction`: `CapabilityState`.
    #[track_caller]
    pub fn generic_http_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("GenericHTTPAction", value);
        self
    }

    /// `GithubAction`: `CapabilityState`.
    #[track_caller]
    pub fn github_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("GithubAction", value);
        self
    }

    /// `GoogleCalendarAction`: `CapabilityState`.
    #[track_caller]
    pub fn google_calendar_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("GoogleCalendarAction", value);
        self
    }

    /// `HubspotAction`: `CapabilityState`.
    #[track_caller]
    pub fn hubspot_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("HubspotAction", value);
        self
    }

    /// `HuggingFaceAction`: `CapabilityState`.
    #[track_caller]
    pub fn hugging_face_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("HuggingFaceAction", value);
        self
    }

    /// `IncludeContentInScheduledReportsEmail`: `CapabilityState`.
    #[track_caller]
    pub fn include_content_in_scheduled_reports_email(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("IncludeContentInScheduledReportsEmail", value);
        self
    }

    /// `IntercomAction`: `CapabilityState`.
    #[track_caller]
    pub fn intercom_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("IntercomAction", value);
        self
    }

    /// `InvokeAppsAIInference`: `CapabilityState`.
    #[track_caller]
    pub fn invoke_apps_ai_inference(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("InvokeAppsAIInference", value);
        self
    }

    /// `JiraAction`: `CapabilityState`.
    #[track_caller]
    pub fn jira_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("JiraAction", value);
        self
    }

    /// `KnowledgeBase`: `CapabilityState`.
    #[track_caller]
    pub fn knowledge_base(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("KnowledgeBase", value);
        self
    }

    /// `LinearAction`: `CapabilityState`.
    #[track_caller]
    pub fn linear_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("LinearAction", value);
        self
    }

    /// `MCPAction`: `CapabilityState`.
    #[track_caller]
    pub fn mcp_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("MCPAction", value);
        self
    }

    /// `MSExchangeAction`: `CapabilityState`.
    #[track_caller]
    pub fn ms_exchange_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("MSExchangeAction", value);
        self
    }

    /// `MSTeamsAction`: `CapabilityState`.
    #[track_caller]
    pub fn ms_teams_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("MSTeamsAction", value);
        self
    }

    /// `ManageSharedFolders`: `CapabilityState`.
    #[track_caller]
    pub fn manage_shared_folders(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ManageSharedFolders", value);
        self
    }

    /// `MondayAction`: `CapabilityState`.
    #[track_caller]
    pub fn monday_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("MondayAction", value);
        self
    }

    /// `NewRelicAction`: `CapabilityState`.
    #[track_caller]
    pub fn new_relic_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("NewRelicAction", value);
        self
    }

    /// `NotionAction`: `CapabilityState`.
    #[track_caller]
    pub fn notion_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("NotionAction", value);
        self
    }

    /// `OneDriveAction`: `CapabilityState`.
    #[track_caller]
    pub fn one_drive_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("OneDriveAction", value);
        self
    }

    /// `OpenAPIAction`: `CapabilityState`.
    #[track_caller]
    pub fn open_api_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("OpenAPIAction", value);
        self
    }

    /// `PagerDutyAction`: `CapabilityState`.
    #[track_caller]
    pub fn pager_duty_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("PagerDutyAction", value);
        self
    }

    /// `PerformFlowUiTask`: `CapabilityState`.
    #[track_caller]
    pub fn perform_flow_ui_task(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("PerformFlowUiTask", value);
        self
    }

    /// `PrintReports`: `CapabilityState`.
    #[track_caller]
    pub fn print_reports(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("PrintReports", value);
        self
    }

    /// `PublishWithoutApproval`: `CapabilityState`.
    #[track_caller]
    pub fn publish_without_approval(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("PublishWithoutApproval", value);
        self
    }

    /// `RenameSharedFolders`: `CapabilityState`.
    #[track_caller]
    pub fn rename_shared_folders(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("RenameSharedFolders", value);
        self
    }

    /// `Research`: `CapabilityState`.
    #[track_caller]
    pub fn research(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("Research", value);
        self
    }

    /// `SAPBillOfMaterialAction`: `CapabilityState`.
    #[track_caller]
    pub fn sap_bill_of_material_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("SAPBillOfMaterialAction", value);
        self
    }

    /// `SAPBusinessPartnerAction`: `CapabilityState`.
    #[track_caller]
    pub fn sap_business_partner_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("SAPBusinessPartnerAction", value);
        self
    }

    /// `SAPMaterialStockAction`: `CapabilityState`.
    #[track_caller]
    pub fn sap_material_stock_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("SAPMaterialStockAction", value);
        self
    }

    /// `SAPPhysicalInventoryAction`: `CapabilityState`.
    #[track_caller]
    pub fn sap_physical_inventory_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("SAPPhysicalInventoryAction", value);
        self
    }

    /// `SAPProductMasterDataAction`: `CapabilityState`.
    #[track_caller]
    pub fn sap_product_master_data_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("SAPProductMasterDataAction", value);
        self
    }

    /// `SalesforceAction`: `CapabilityState`.
    #[track_caller]
    pub fn salesforce_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("SalesforceAction", value);
        self
    }

    /// `SandPGMIAction`: `CapabilityState`.
    #[track_caller]
    pub fn sand_pgmi_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("SandPGMIAction", value);
        self
    }

    /// `SandPGlobalEnergyAction`: `CapabilityState`.
    #[track_caller]
    pub fn sand_p_global_energy_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("SandPGlobalEnergyAction", value);
        self
    }

    /// `ServiceNowAction`: `CapabilityState`.
    #[track_caller]
    pub fn service_now_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ServiceNowAction", value);
        self
    }

    /// `ShareAmazonBedrockARSAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_amazon_bedrock_ars_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("ShareAmazonBedrockARSAction", value);
        self
    }

    /// `ShareAmazonBedrockFSAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_amazon_bedrock_fs_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("ShareAmazonBedrockFSAction", value);
        self
    }

    /// `ShareAmazonBedrockKRSAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_amazon_bedrock_krs_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("ShareAmazonBedrockKRSAction", value);
        self
    }

    /// `ShareAmazonSThreeAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_amazon_s_three_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ShareAmazonSThreeAction", value);
        self
    }

    /// `ShareAnalyses`: `CapabilityState`.
    #[track_caller]
    pub fn share_analyses(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ShareAnalyses", value);
        self
    }

    /// `ShareApps`: `CapabilityState`.
    #[track_caller]
    pub fn share_apps(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ShareApps", value);
        self
    }

    /// `ShareAsanaAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_asana_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ShareAsanaAction", value);
        self
    }

    /// `ShareBambooHRAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_bamboo_hr_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ShareBambooHRAction", value);
        self
    }

    /// `ShareBoxAgentAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_box_agent_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ShareBoxAgentAction", value);
        self
    }

    /// `ShareCanvaAgentAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_canva_agent_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ShareCanvaAgentAction", value);
        self
    }

    /// `ShareChatAgents`: `CapabilityState`.
    #[track_caller]
    pub fn share_chat_agents(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ShareChatAgents", value);
        self
    }

    /// `ShareComprehendAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_comprehend_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ShareComprehendAction", value);
        self
    }

    /// `ShareComprehendMedicalAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_comprehend_medical_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("ShareComprehendMedicalAction", value);
        self
    }

    /// `ShareConfluenceAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_confluence_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ShareConfluenceAction", value);
        self
    }

    /// `ShareDashboards`: `CapabilityState`.
    #[track_caller]
    pub fn share_dashboards(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ShareDashboards", value);
        self
    }

    /// `ShareDataSources`: `CapabilityState`.
    #[track_caller]
    pub fn share_data_sources(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ShareDataSources", value);
        self
    }

    /// `ShareDatasets`: `CapabilityState`.
    #[track_caller]
    pub fn share_datasets(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ShareDatasets", value);
        self
    }

    /// `ShareFactSetAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_fact_set_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ShareFactSetAction", value);
        self
    }

    /// `ShareGenericHTTPAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_generic_http_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ShareGenericHTTPAction", value);
        self
    }

    /// `ShareGithubAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_github_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ShareGithubAction", value);
        self
    }

    /// `ShareGoogleCalendarAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_google_calendar_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ShareGoogleCalendarAction", value);
        self
    }

    /// `ShareHubspotAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_hubspot_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ShareHubspotAction", value);
        self
    }

    /// `ShareHuggingFaceAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_hugging_face_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ShareHuggingFaceAction", value);
        self
    }

    /// `ShareIntercomAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_intercom_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ShareIntercomAction", value);
        self
    }

    /// `ShareJiraAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_jira_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ShareJiraAction", value);
        self
    }

    /// `ShareKnowledgeBases`: `CapabilityState`.
    #[track_caller]
    pub fn share_knowledge_bases(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ShareKnowledgeBases", value);
        self
    }

    /// `ShareLinearAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_linear_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ShareLinearAction", value);
        self
    }

    /// `ShareMCPAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_mcp_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ShareMCPAction", value);
        self
    }

    /// `ShareMSExchangeAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_ms_exchange_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ShareMSExchangeAction", value);
        self
    }

    /// `ShareMSTeamsAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_ms_teams_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ShareMSTeamsAction", value);
        self
    }

    /// `ShareMondayAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_monday_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ShareMondayAction", value);
        self
    }

    /// `ShareNewRelicAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_new_relic_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ShareNewRelicAction", value);
        self
    }

    /// `ShareNotionAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_notion_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ShareNotionAction", value);
        self
    }

    /// `ShareOneDriveAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_one_drive_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ShareOneDriveAction", value);
        self
    }

    /// `ShareOpenAPIAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_open_api_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ShareOpenAPIAction", value);
        self
    }

    /// `SharePagerDutyAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_pager_duty_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("SharePagerDutyAction", value);
        self
    }

    /// `SharePointAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_point_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("SharePointAction", value);
        self
    }

    /// `ShareSAPBillOfMaterialAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_sap_bill_of_material_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("ShareSAPBillOfMaterialAction", value);
        self
    }

    /// `ShareSAPBusinessPartnerAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_sap_business_partner_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("ShareSAPBusinessPartnerAction", value);
        self
    }

    /// `ShareSAPMaterialStockAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_sap_material_stock_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("ShareSAPMaterialStockAction", value);
        self
    }

    /// `ShareSAPPhysicalInventoryAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_sap_physical_inventory_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("ShareSAPPhysicalInventoryAction", value);
        self
    }

    /// `ShareSAPProductMasterDataAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_sap_product_master_data_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("ShareSAPProductMasterDataAction", value);
        self
    }

    /// `ShareSalesforceAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_salesforce_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ShareSalesforceAction", value);
        self
    }

    /// `ShareSandPGMIAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_sand_pgmi_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ShareSandPGMIAction", value);
        self
    }

    /// `ShareSandPGlobalEnergyAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_sand_p_global_energy_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("ShareSandPGlobalEnergyAction", value);
        self
    }

    /// `ShareServiceNowAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_service_now_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ShareServiceNowAction", value);
        self
    }

    /// `ShareSharePointAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_share_point_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ShareSharePointAction", value);
        self
    }

    /// `ShareSlackAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_slack_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ShareSlackAction", value);
        self
    }

    /// `ShareSmartsheetAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_smartsheet_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ShareSmartsheetAction", value);
        self
    }

    /// `ShareSpaces`: `CapabilityState`.
    #[track_caller]
    pub fn share_spaces(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ShareSpaces", value);
        self
    }

    /// `ShareTextractAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_textract_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ShareTextractAction", value);
        self
    }

    /// `ShareZendeskAction`: `CapabilityState`.
    #[track_caller]
    pub fn share_zendesk_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ShareZendeskAction", value);
        self
    }

    /// `SlackAction`: `CapabilityState`.
    #[track_caller]
    pub fn slack_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("SlackAction", value);
        self
    }

    /// `SmartsheetAction`: `CapabilityState`.
    #[track_caller]
    pub fn smartsheet_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("SmartsheetAction", value);
        self
    }

    /// `Space`: `CapabilityState`.
    #[track_caller]
    pub fn space(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("Space", value);
        self
    }

    /// `SubscribeDashboardEmailReports`: `CapabilityState`.
    #[track_caller]
    pub fn subscribe_dashboard_email_reports(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("SubscribeDashboardEmailReports", value);
        self
    }

    /// `TextractAction`: `CapabilityState`.
    #[track_caller]
    pub fn textract_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("TextractAction", value);
        self
    }

    /// `Topic`: `CapabilityState`.
    #[track_caller]
    pub fn topic(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("Topic", value);
        self
    }

    /// `UseAgentWebSearch`: `CapabilityState`.
    #[track_caller]
    pub fn use_agent_web_search(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("UseAgentWebSearch", value);
        self
    }

    /// `UseAmazonBedrockARSAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_amazon_bedrock_ars_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("UseAmazonBedrockARSAction", value);
        self
    }

    /// `UseAmazonBedrockFSAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_amazon_bedrock_fs_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("UseAmazonBedrockFSAction", value);
        self
    }

    /// `UseAmazonBedrockKRSAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_amazon_bedrock_krs_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("UseAmazonBedrockKRSAction", value);
        self
    }

    /// `UseAmazonSThreeAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_amazon_s_three_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("UseAmazonSThreeAction", value);
        self
    }

    /// `UseAsanaAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_asana_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("UseAsanaAction", value);
        self
    }

    /// `UseBambooHRAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_bamboo_hr_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("UseBambooHRAction", value);
        self
    }

    /// `UseBedrockModels`: `CapabilityState`.
    #[track_caller]
    pub fn use_bedrock_models(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("UseBedrockModels", value);
        self
    }

    /// `UseBoxAgentAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_box_agent_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("UseBoxAgentAction", value);
        self
    }

    /// `UseCanvaAgentAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_canva_agent_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("UseCanvaAgentAction", value);
        self
    }

    /// `UseComprehendAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_comprehend_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("UseComprehendAction", value);
        self
    }

    /// `UseComprehendMedicalAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_comprehend_medical_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("UseComprehendMedicalAction", value);
        self
    }

    /// `UseConfluenceAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_confluence_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("UseConfluenceAction", value);
        self
    }

    /// `UseFactSetAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_fact_set_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("UseFactSetAction", value);
        self
    }

    /// `UseGenericHTTPAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_generic_http_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("UseGenericHTTPAction", value);
        self
    }

    /// `UseGithubAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_github_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("UseGithubAction", value);
        self
    }

    /// `UseGoogleCalendarAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_google_calendar_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("UseGoogleCalendarAction", value);
        self
    }

    /// `UseHubspotAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_hubspot_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("UseHubspotAction", value);
        self
    }

    /// `UseHuggingFaceAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_hugging_face_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("UseHuggingFaceAction", value);
        self
    }

    /// `UseIntercomAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_intercom_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("UseIntercomAction", value);
        self
    }

    /// `UseJiraAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_jira_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("UseJiraAction", value);
        self
    }

    /// `UseLinearAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_linear_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("UseLinearAction", value);
        self
    }

    /// `UseMCPAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_mcp_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("UseMCPAction", value);
        self
    }

    /// `UseMSExchangeAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_ms_exchange_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("UseMSExchangeAction", value);
        self
    }

    /// `UseMSTeamsAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_ms_teams_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("UseMSTeamsAction", value);
        self
    }

    /// `UseMondayAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_monday_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("UseMondayAction", value);
        self
    }

    /// `UseNewRelicAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_new_relic_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("UseNewRelicAction", value);
        self
    }

    /// `UseNotionAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_notion_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("UseNotionAction", value);
        self
    }

    /// `UseOneDriveAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_one_drive_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("UseOneDriveAction", value);
        self
    }

    /// `UseOpenAPIAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_open_api_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("UseOpenAPIAction", value);
        self
    }

    /// `UsePagerDutyAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_pager_duty_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("UsePagerDutyAction", value);
        self
    }

    /// `UseSAPBillOfMaterialAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_sap_bill_of_material_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("UseSAPBillOfMaterialAction", value);
        self
    }

    /// `UseSAPBusinessPartnerAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_sap_business_partner_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("UseSAPBusinessPartnerAction", value);
        self
    }

    /// `UseSAPMaterialStockAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_sap_material_stock_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("UseSAPMaterialStockAction", value);
        self
    }

    /// `UseSAPPhysicalInventoryAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_sap_physical_inventory_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("UseSAPPhysicalInventoryAction", value);
        self
    }

    /// `UseSAPProductMasterDataAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_sap_product_master_data_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("UseSAPProductMasterDataAction", value);
        self
    }

    /// `UseSalesforceAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_salesforce_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("UseSalesforceAction", value);
        self
    }

    /// `UseSandPGMIAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_sand_pgmi_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("UseSandPGMIAction", value);
        self
    }

    /// `UseSandPGlobalEnergyAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_sand_p_global_energy_action(
        mut self,
        value: impl IntoValue<CapabilityState>,
    ) -> Self {
        self.0.set("UseSandPGlobalEnergyAction", value);
        self
    }

    /// `UseServiceNowAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_service_now_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("UseServiceNowAction", value);
        self
    }

    /// `UseSharePointAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_share_point_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("UseSharePointAction", value);
        self
    }

    /// `UseSlackAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_slack_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("UseSlackAction", value);
        self
    }

    /// `UseSmartsheetAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_smartsheet_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("UseSmartsheetAction", value);
        self
    }

    /// `UseTextractAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_textract_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("UseTextractAction", value);
        self
    }

    /// `UseZendeskAction`: `CapabilityState`.
    #[track_caller]
    pub fn use_zendesk_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("UseZendeskAction", value);
        self
    }

    /// `ViewAccountSPICECapacity`: `CapabilityState`.
    #[track_caller]
    pub fn view_account_spice_capacity(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ViewAccountSPICECapacity", value);
        self
    }

    /// `ZendeskAction`: `CapabilityState`.
    #[track_caller]
    pub fn zendesk_action(mut self, value: impl IntoValue<CapabilityState>) -> Self {
        self.0.set("ZendeskAction", value);
        self
    }
}

choice! {
    /// `CapabilityState` of `AWS::QuickSight::CustomPermissions`.
    CapabilityState
    DENY "DENY"
}

/// `Tag` of `AWS::QuickSight::CustomPermissions`.
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

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
