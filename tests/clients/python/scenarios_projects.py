"""What people ask of Zoho Projects, by tool name, with the effect checked in the sandbox.

Usage: scenarios_projects.py --server PATH/zoho-mcp --sandbox PATH/sandbox
"""

import datetime

from harness import TWO_WAYS, call, main, refused


def stored(sandbox, module):
    return sandbox.records(module, product="projects")


def today():
    """The sandbox follows the machine's clock, in UTC."""
    return datetime.datetime.now(datetime.timezone.utc).date()


async def projects_behind(client, sandbox):
    """Which of the active projects are behind schedule, and which tasks hold each of them up?"""
    behind = {
        key
        for key, project in stored(sandbox, "projects").items()
        if project["project_type"] == "active"
        and not project["is_completed"]
        and not project.get("trashed")
        and project["end_date"] < today().isoformat()
    }
    assert len(behind) == 3, behind
    found = await call(client, "get_project_status", status_filter="overdue")
    assert {one["id"] for one in found["data"]} == behind, found
    assert all(one["overdue"] and one["days_left"] < 0 for one in found["data"]), found

    for project in found["data"]:
        tasks = await call(client, "list_all_zoho_projects_tasks", project_id=project["id"])
        assert not tasks["more"]
        overdue = [task for task in tasks["data"] if not task["is_completed"] and task["end_date"] < today().isoformat()]
        assert overdue, f"what holds {project['name']} up is told by its tasks"
        assert all(task["owners_and_work"]["owners"] for task in overdue)


async def how_a_project_stands(client, sandbox):
    """How is the project for Acme Corp going; which milestones and late tasks does it have?"""
    found = await call(client, "get_project_status", project_name="acme corp")
    [project] = found["data"]
    known = stored(sandbox, "projects")[project["id"]]
    assert project["percent_complete"] == known["percent_complete"] == 40, project
    assert project["tasks"] == known["tasks"] == {"open_count": 3, "closed_count": 2}, project
    assert project["overdue"] is True, project
    late = datetime.date.fromisoformat(project["end_date"]) - today()
    assert project["days_left"] == late.days, project

    milestones = await call(client, "list_all_zoho_projects_milestones", project_id=project["id"])
    assert [(one["name"], one["is_completed"]) for one in milestones["data"]] == [
        ("Data pipeline live", True),
        ("Dashboards accepted", False),
    ], milestones

    running = await call(client, "get_project_status")
    everything = await call(client, "get_project_status", status_filter="all")
    projects = [one for one in stored(sandbox, "projects").values() if not one.get("trashed")]
    active = {one["id"] for one in projects if one["project_type"] == "active" and not one["is_completed"]}
    assert {one["id"] for one in running["data"]} == active, running
    assert {one["id"] for one in everything["data"]} == {one["id"] for one in projects}, everything
    nobody = await call(client, "get_project_status", project_name="no such project")
    assert nobody["data"] == [], nobody


async def work_on_a_task(client, sandbox):
    """Create a task, give it to somebody, comment on it, log time, and close it: all by name."""
    project = "Acme Corp: plant analytics rollout"
    before = stored(sandbox, "tasks")
    task = await call(
        client,
        "create_a_zoho_projects_task",
        project_id=project,
        tasklist_id="Delivery",
        name="Repair the feed of line 3",
        end_date="today+7d",
        priority="high",
    )
    assert set(stored(sandbox, "tasks")) - set(before) == {task["id"]}, "exactly one new task"

    where = {"project_id": project, "task_id": "Repair the feed of line 3"}
    await call(client, "zoho_projects_tasks_assign", **where, assignee="Sarah Chen")
    await call(client, "create_a_zoho_projects_comment", **where, comment="Sensor ordered.")
    await call(
        client,
        "create_a_zoho_projects_time_log",
        project_id=project,
        logged_on_id=task["id"],
        date="today",
        hours="01:30",
        owner_zpuid="sarah.chen@northwind-demo.example",
    )
    await call(client, "zoho_projects_tasks_set_status", **where, status_id="Closed")

    after = stored(sandbox, "tasks")
    done = after[task["id"]]
    assert done["is_completed"] and done["completion_percentage"] == 100, done
    assert done["project"]["name"] == project and done["tasklist"]["name"] == "Delivery", done
    assert done["priority"] == "high", done
    assert done["end_date"] == (today() + datetime.timedelta(days=7)).isoformat(), done
    assert [owner["name"] for owner in done["owners_and_work"]["owners"]] == ["Sarah Chen"], done
    comments = [one for one in stored(sandbox, "comments").values() if one["task"]["id"] == task["id"]]
    assert [one["comment"] for one in comments] == ["Sensor ordered."], comments
    logs = [one for one in stored(sandbox, "timelogs").values() if one["module_detail"]["id"] == task["id"]]
    assert [(one["log_hour"], one["owner"]["name"], one["billing_status"]) for one in logs] == [
        ("01:30", "Sarah Chen", "Billable")
    ], logs
    for key, task_before in before.items():
        assert after[key] == task_before, "no other task was touched"


async def names_that_nobody_has(client, sandbox):
    """A name that is not known is answered with likely ones, and nothing is written."""
    before = stored(sandbox, "tasks")
    task = {"project_id": "Acme Corp: plant analytics rollout", "task_id": "Build dashboards"}
    for tool, arguments, at, told in [
        ("zoho_projects_tasks_assign", {**task, "assignee": "Sara Chen"}, "/assignee", "Sarah Chen"),
        ("zoho_projects_tasks_assign", {**task, "task_id": "Build dashbords", "assignee": "Sarah Chen"}, "/task_id", "Build dashboards"),
        ("zoho_projects_tasks_set_status", {**task, "status_id": "Done"}, "/status_id", "Closed"),
        ("list_all_zoho_projects_milestones", {"project_id": "Acme"}, "/project_id", "Acme Corp: plant analytics rollout"),
    ]:
        error = await refused(client, tool, **arguments)
        assert error["kind"] == "invalid_argument", error
        [violation] = error["violations"]
        assert violation["at"] == at and told in violation["message"], error
        assert violation["message"].count(f'"{told}"') <= 1, f"each candidate once: {error}"
    assert stored(sandbox, "tasks") == before
    people = [one["name"] for one in (await call(client, "list_all_zoho_projects_users"))["data"]]
    assert "Sarah Chen" in people and "Sara Chen" not in people


async def the_vendors_refusals(client, sandbox):
    """What only Zoho can know is told by it; the answer says whose mistake it was and what about."""
    acme = next(one for one in stored(sandbox, "projects").values() if one["name"].startswith("Acme Corp"))
    where = {"project_id": acme["id"]}
    for tool, arguments, kind, told in [
        ("get_single_zoho_projects_task_by_id", {**where, "task_id": "1"}, "not_found", "RESOURCE_NOT_FOUND"),
        ("create_a_zoho_projects_task", {**where, "tasklist_id": "1", "name": "x"}, "invalid_argument", "tasklist"),
        (
            "create_a_zoho_projects_task",
            {**where, "tasklist_id": "1", "name": "x", "end_date": "12-01-2026"},
            "invalid_argument",
            "end_date",
        ),
        ("list_all_zoho_projects_projects", {"portal_id": "1"}, "invalid_argument", "portal_id"),
    ]:
        error = await refused(client, tool, **arguments)
        assert error["kind"] == kind and told in str(error), error


async def every_shape_of_error(client, sandbox):
    """Each of Zoho's ways to say no comes out as one kind of error, with what to do about it."""
    tool = "list_all_zoho_projects_projects"
    scopes = sandbox.order("settings", {})["scopes"]
    for settings in [{"missing_scope_status": 401}, {"missing_scope_status": 400}]:
        sandbox.order("settings", {"scopes": ["ZohoProjects.portals.READ"], "projects": settings})
        error = await refused(client, tool)
        assert error["kind"] == "scope" and "ZohoProjects.projects.READ" in error["message"], error
    sandbox.order("settings", {"scopes": scopes})
    for status, kind in [(403, "permission"), (404, "not_found"), (500, "upstream"), (502, "upstream")]:
        sandbox.order("faults", {"path": "/api/v3", "status": status})
        error = await refused(client, tool)
        assert error["kind"] == kind, error
    # An empty list, and no body at all.
    swift = next(one for one in stored(sandbox, "tasks").values() if one["name"] == "Driver app")
    where = {"project_id": swift["project"]["id"], "task_id": swift["id"]}
    for status in [200, 204]:
        sandbox.order("settings", {"projects": {"empty_list_status": status}})
        empty = await call(client, "list_all_zoho_projects_comments", **where)
        assert empty == {"data": [], "more": False}, empty
    for as_object in [False, True]:
        sandbox.order("settings", {"projects": {"calls_per_rule": 0, "throttle_details_object": as_object}})
        error = await refused(client, tool)
        assert error["kind"] == "throttled", error
        assert "Try again after 30 minutes" in error["message"], error
        assert error["ratelimit-reset"] == 30 * 60, error


SCENARIOS = [
    projects_behind,
    how_a_project_stands,
    work_on_a_task,
    names_that_nobody_has,
    the_vendors_refusals,
    every_shape_of_error,
]

if __name__ == "__main__":
    main(__doc__, "projects", SCENARIOS, TWO_WAYS)
