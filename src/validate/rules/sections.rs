//! The sections of a template: their shape, and which functions may stand in them.

use super::own_schema::own;
use super::{Rule, rule, run_under};
use crate::diagnostic::Code;
use crate::validate::engine::{At, Functions, Issue, Keyword, Profile, Schema, Scope};
use crate::value::Node;

pub(super) const RULES: &[Rule] = &[
    rule("E3001", &["Resources"], resources),
    rule("E2001", &["Parameters"], parameters),
    rule("E6001", &["Outputs"], outputs),
    rule("E6101", &["Outputs/*"], output_value),
    rule("E6102", &["Outputs/*/Export/Name"], export_name),
    rule("E6005", &["Outputs/*/Condition"], condition_name),
    rule("E7001", &["Mappings"], mappings),
    rule("E8001", &["Conditions"], conditions),
    rule("E1700", &["Rules"], rules),
    rule("E1701", &["Rules/*/Assertions/*/Assert"], assertion),
    rule("E1702", &["Rules/*/RuleCondition"], rule_condition),
];

static RESOURCES: Profile = Profile {
    owner: Code::new("E3001"),
    codes: &[
        (Keyword::MaxProperties, Code::new("E3010")),
        (Keyword::PropertyNames, Code::new("E3011")),
    ],
};

static PARAMETERS: Profile = Profile {
    owner: Code::new("E2001"),
    codes: &[
        (Keyword::MaxLength, Code::new("E2011")),
        (Keyword::MaxProperties, Code::new("E2010")),
        (Keyword::MinProperties, Code::new("E2010")),
        (Keyword::Pattern, Code::new("E2003")),
        (Keyword::Enum, Code::new("E2001")),
    ],
};

static OUTPUTS: Profile = Profile {
    owner: Code::new("E6001"),
    codes: &[
        (Keyword::PropertyNames, Code::new("E6011")),
        (Keyword::MaxLength, Code::new("E6011")),
        (Keyword::Pattern, Code::new("E6004")),
        (Keyword::Required, Code::new("E6002")),
        (Keyword::Type, Code::new("E6003")),
        (Keyword::MaxProperties, Code::new("E6010")),
    ],
};

static MAPPINGS: Profile = Profile {
    owner: Code::new("E7001"),
    codes: &[
        (Keyword::MaxProperties, Code::new("E7010")),
        (Keyword::MaxLength, Code::new("E7002")),
    ],
};

static CONDITIONS: Profile = Profile {
    owner: Code::new("E8001"),
    codes: &[],
};
static RULE_SECTION: Profile = Profile {
    owner: Code::new("E1700"),
    codes: &[],
};
static ASSERTION: Profile = Profile {
    owner: Code::new("E1701"),
    codes: &[],
};
static RULE_CONDITION: Profile = Profile {
    owner: Code::new("E1702"),
    codes: &[],
};
static OUTPUT_VALUE: Profile = Profile {
    owner: Code::new("E6101"),
    codes: &[],
};
static EXPORT_NAME: Profile = Profile {
    owner: Code::new("E6102"),
    codes: &[],
};

/// Runs the schema of a section; the entries of the section are asked their own rules.
fn section(
    scope: &Scope<'_>,
    path: &str,
    profile: &'static Profile,
    node: &Node,
    out: &mut Vec<Issue>,
) {
    let Some(schema) = scope.engine.facts.schema("other", path) else {
        return;
    };
    let scope: &Scope<'_> = scope;
    let scope = scope.with(|scope| {
        scope.flags.rules_in_parts = true;
        scope.flags.strict_types = profile.owner == RESOURCES.owner && scope.flags.strict_types;
        scope.flags.undecidable = profile.owner == RESOURCES.owner && scope.flags.undecidable;
    });
    run_under(&scope, schema, profile, node, out);
}

fn resources(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let start = out.len();
    section(scope, "resources/configuration", &RESOURCES, node, out);
    for issue in out.iter_mut().skip(start) {
        // The transform ignores what it does not know beside the properties of a serverless resource.
        if issue.code == Some(RESOURCES.owner) && issue.keyword == Keyword::AdditionalProperties {
            let id = issue
                .path
                .get(1)
                .map(ToString::to_string)
                .unwrap_or_default();
            let kind = node
                .get(&id)
                .and_then(|resource| resource.get("Type"))
                .and_then(Node::as_str);
            if issue.path.len() > 2
                && kind.is_some_and(|kind| kind.starts_with("AWS::Serverless::"))
            {
                issue.code = Some(Code::new("W3001"));
            }
        }
    }
}

fn parameters(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    section(scope, "parameters/configuration", &PARAMETERS, node, out);
}

fn outputs(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    section(scope, "outputs/configuration", &OUTPUTS, node, out);
}

fn mappings(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    section(scope, "mappings/configuration", &MAPPINGS, node, out);
}

fn conditions(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let functions = ["Fn::And", "Fn::Or", "Fn::Not", "Fn::Equals", "Condition"];
    let scope = scope.with(|scope| {
        scope.functions = Functions::named(functions);
        scope.flags.resources = false;
    });
    section(&scope, "conditions/conditions", &CONDITIONS, node, out);
}

fn rules(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    section(scope, "rules/configuration", &RULE_SECTION, node, out);
}

fn assertion(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    truth(scope, &ASSERTION, node, out);
}

fn rule_condition(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    truth(scope, &RULE_CONDITION, node, out);
}

/// Checks that a part of a rule is true or false.
fn truth(scope: &Scope<'_>, profile: &'static Profile, node: &Node, out: &mut Vec<Issue>) {
    let functions = [
        "Fn::And",
        "Fn::Or",
        "Fn::Not",
        "Fn::Equals",
        "Fn::Contains",
        "Fn::EachMemberEquals",
        "Fn::EachMemberIn",
        "Fn::RefAll",
        "Fn::ValueOf",
        "Fn::ValueOfAll",
        "Condition",
    ];
    let scope = scope.with(|scope| scope.functions = Functions::named(functions));
    if let Some(schema) = own("truth") {
        run_under(&scope, schema, profile, node, out);
    }
}

fn output_value(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let (Some(value), Some(schema)) = (node.get("Value"), own("text")) else {
        return;
    };
    let Some(scope) = scope.where_exists(node) else {
        return;
    };
    let scope = scope.with(|scope| {
        scope.functions = Functions::ALL;
        scope.flags.strict_types = false;
    });
    let scope = scope.under(schema, &OUTPUT_VALUE);
    let mut issues = Vec::new();
    scope.below(
        At::Key("Value"),
        Some("Value"),
        (value, Schema::whole(schema)),
        &mut issues,
    );
    issues.retain(|issue| !issue.unknown);
    // What functions say of the value is said of the output, too.
    for issue in &mut issues {
        issue.code = issue.code.or(Some(OUTPUT_VALUE.owner));
    }
    OUTPUT_VALUE.claim(&mut issues);
    out.extend(issues);
}

fn export_name(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let Some(schema) = own("name") else { return };
    let scope: &Scope<'_> = scope;
    let scope = scope.with(|scope| {
        scope.functions = Functions::ALL;
        scope.flags.resources = false;
    });
    run_under(&scope, schema, &EXPORT_NAME, node, out);
}

/// A condition that an output names.
fn condition_name(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    super::resource_attributes::condition(scope, node, out);
}
