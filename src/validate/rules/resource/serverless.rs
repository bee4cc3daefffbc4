//! What the Serverless Application Model adds to a template.

use crate::validate::engine::Scope;

/// Whether `Api.Stage` names the stage that an API of the model brings.
pub(in crate::validate) fn is_stage_reference(scope: &Scope<'_>, name: &str) -> bool {
    let Some((api, "Stage")) = name.rsplit_once('.') else {
        return false;
    };
    let resource = scope.engine.model.resources.get(api);
    resource.is_some_and(|resource| {
        matches!(
            resource.kind,
            "AWS::Serverless::Api" | "AWS::Serverless::HttpApi"
        )
    })
}
